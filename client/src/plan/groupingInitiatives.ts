// Which initiatives become actions: each on its own, some joined into one, some left out.
import type { ItemId } from "@minga/shared/items/item.ts";

export interface Grouping {
  /** Those that are one action together, each list at least two. */
  readonly joined: readonly (readonly ItemId[])[];
  readonly left: ReadonlySet<ItemId>;
}

/** What stands in the list as one line: an initiative, or several that are joined. */
export type Unit = readonly ItemId[];

/** As they were joined before: those that are still there. */
export function startGrouping(before: readonly (readonly ItemId[])[], present: readonly ItemId[]): Grouping {
  const joined = before.map((list) => present.filter((id) => list.includes(id))).filter((list) => list.length > 1);
  return { joined, left: new Set() };
}

/** In the order of the initiatives; a joined one stands where its first initiative would. */
export function unitsOf({ joined }: Grouping, present: readonly ItemId[]): readonly Unit[] {
  return present.flatMap((id) => {
    const list = joined.find((each) => each.includes(id))?.filter((each) => present.includes(each));
    if (list === undefined) return [[id]];
    return list[0] === id ? [list] : [];
  });
}

/** Makes one of them all, and of everything that any of them was joined with. */
export function join(grouping: Grouping, ids: readonly ItemId[], present: readonly ItemId[]): Grouping {
  const touched = grouping.joined.filter((list) => list.some((id) => ids.includes(id)));
  const all = new Set([...ids, ...touched.flat()]);
  return {
    joined: [...grouping.joined.filter((list) => !touched.includes(list)), present.filter((id) => all.has(id))],
    left: new Set([...grouping.left].filter((id) => !all.has(id))),
  };
}

export function split(grouping: Grouping, unit: Unit): Grouping {
  return { ...grouping, joined: grouping.joined.filter((list) => !list.some((id) => unit.includes(id))) };
}

export function choose(grouping: Grouping, unit: Unit, isChosen: boolean): Grouping {
  const others = [...grouping.left].filter((id) => !unit.includes(id));
  return { ...grouping, left: new Set(isChosen ? others : [...others, ...unit]) };
}

export function isChosen({ left }: Grouping, unit: Unit): boolean {
  return unit.some((id) => !left.has(id));
}

/** What the server is asked for: the initiatives of each action. */
export function chosenActions(grouping: Grouping, present: readonly ItemId[]): ItemId[][] {
  return unitsOf(grouping, present)
    .filter((unit) => isChosen(grouping, unit))
    .map((unit) => [...unit]);
}
