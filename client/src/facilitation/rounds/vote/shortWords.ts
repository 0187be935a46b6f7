// An item's words where there is room for a line: in what is read out, and in the names of buttons.
import type { Item } from "@minga/shared/items/kinds.ts";
import type { Text } from "../../../i18n/useText.ts";

const LONGEST = 80;

export function shortWords(item: Item | undefined, text: Text): string {
  if (item === undefined) return text("rounds.vote.removed");
  const words = item.text.trim().replace(/\s+/g, " ");
  if (words === "") return text("rounds.vote.untitled");
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}
