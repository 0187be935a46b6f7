// What is voted on, as people read it: notes, and themes with the notes in them.
import { candidatesOf } from "@minga/shared/facilitation/rounds/candidates.ts";
import type { RoundSettings } from "@minga/shared/facilitation/rounds/kinds.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import type { GroupContent } from "../groupContent.ts";

export interface Candidate {
  readonly id: ItemId;
  readonly item: Item;
  /** Of a theme: the words of its notes, the oldest first. */
  readonly notes: readonly string[];
}

export function readCandidates(settings: RoundSettings, content: GroupContent): readonly Candidate[] {
  return [...candidatesOf(settings, content)].flatMap((id) => {
    const item = content.items.get(id);
    return item ? [{ id, item, notes: item.kind === "theme" ? notesIn(id, content) : [] }] : [];
  });
}

function notesIn(theme: ItemId, { items }: GroupContent): readonly string[] {
  return [...items.values()]
    .filter((item) => item.kind === "note" && item.theme === theme && item.text.trim() !== "")
    .sort((a, b) => a.createdAt - b.createdAt)
    .map(({ text }) => text.trim());
}
