// Where the keyboard goes on in the list: what is changed there moves to another place, or goes.
import type { ItemId } from "@minga/shared/items/item.ts";
import { type RefObject, useEffect, useState } from "react";
import type { AxisName } from "./useScoreWords.ts";

interface Goal {
  /** Without one, the list itself. */
  readonly id: ItemId | undefined;
  /** Its slider, rather than its button. */
  readonly axis?: AxisName | undefined;
}

interface Parts {
  readonly root: RefObject<HTMLElement | null>;
  /** What the list shows: anew, and the goal may be there. */
  readonly shown: readonly unknown[];
  /** The item that the address leads to. */
  readonly first: ItemId | undefined;
}

export function useListFocus({ root, shown, first }: Parts): (goal: Goal) => void {
  const [goal, setGoal] = useState<Goal | undefined>(first === undefined ? undefined : { id: first });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the goal may come with what is shown
  useEffect(() => {
    if (goal === undefined || !root.current) return;
    const { id, axis } = goal;
    if (id === undefined) {
      root.current.focus();
      setGoal(undefined);
      return;
    }
    const entry = root.current.querySelector(`[data-item="${CSS.escape(id)}"]`);
    const part =
      entry?.querySelector<HTMLElement>(axis === undefined ? "[aria-expanded]" : `[data-axis="${axis}"]`) ??
      entry?.querySelector<HTMLElement>("button");
    if (!part) return;
    setGoal(undefined);
    if (document.activeElement !== part) part.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: "nearest" });
  }, [goal, shown, root]);
  return setGoal;
}
