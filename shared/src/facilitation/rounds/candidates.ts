// What a round is about: the items of a group that lie on its board and fit its settings.
import type { ItemId } from "../../items/item.ts";
import type { Item } from "../../items/kinds.ts";
import { kindOf, type RoundSettings } from "./kinds.ts";

interface GroupWork {
  readonly items: ReadonlyMap<ItemId, Item>;
  /** Items with a place on the round's board; may name some that are gone. */
  readonly placed: ReadonlySet<ItemId>;
}

/** A note inside a theme lies where its theme lies. */
export function candidatesOf(settings: RoundSettings, { items, placed }: GroupWork): ReadonlySet<ItemId> {
  const themes = new Set([...items].filter(([, { kind }]) => kind === "theme").map(([id]) => id));
  const lies = (id: ItemId, item: Item) => {
    const theme = item.kind === "note" ? item.theme : undefined;
    return placed.has(id) || (theme !== undefined && themes.has(theme) && placed.has(theme));
  };
  const { isCandidate } = kindOf(settings);
  const fitting = [...items].filter(([id, item]) => lies(id, item) && isCandidate(settings, item, themes));
  return new Set(fitting.map(([id]) => id));
}
