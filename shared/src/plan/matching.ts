// Which action goes on when a plan is made again: an initiative keeps the action that was made from it.
import type { ItemId } from "../items/item.ts";
import type { ActionId } from "./actions.ts";

export interface KnownAction {
  readonly id: ActionId;
  readonly initiatives: readonly ItemId[];
  /** Committed or given up: its initiatives stay with it, whatever is asked for. */
  readonly isSettled: boolean;
}

export interface MatchedAction {
  /** None of a settled action; never empty. */
  readonly initiatives: readonly ItemId[];
  /** Undefined where a new one is to be made. */
  readonly action: ActionId | undefined;
}

/**
 * One answer for each list of initiatives that still has any, in their order. Lists with exactly an action's initiatives
 * take that one first, then those that share most with it; each action goes to one list.
 */
export function matchActions(
  wanted: readonly (readonly ItemId[])[],
  known: readonly KnownAction[],
): readonly MatchedAction[] {
  const settled = new Set(known.flatMap(({ isSettled, initiatives }) => (isSettled ? initiatives : [])));
  const lists = wanted.map((list) => list.filter((id) => !settled.has(id))).filter((list) => list.length > 0);
  const pairs = lists.flatMap((list, index) =>
    known
      .filter(({ isSettled }) => !isSettled)
      .map(({ id, initiatives }) => {
        const shared = list.filter((each) => initiatives.includes(each)).length;
        return { index, id, shared, isExact: shared === list.length && shared === initiatives.length };
      })
      .filter(({ shared }) => shared > 0),
  );
  pairs.sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.shared - a.shared || a.index - b.index);
  const chosen = new Map<number, ActionId>();
  const taken = new Set<ActionId>();
  for (const { index, id } of pairs) {
    if (chosen.has(index) || taken.has(id)) continue;
    chosen.set(index, id);
    taken.add(id);
  }
  return lists.map((initiatives, index) => ({ initiatives, action: chosen.get(index) }));
}
