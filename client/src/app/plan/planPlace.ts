// Whose plan is shown, and whose one may choose: facilitators every group's, others their own and everybody's.
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { type Group, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { ALL_GROUPS } from "./usePlanAddress.ts";

interface Choice {
  readonly groups: ReadonlyMap<string, Group>;
  readonly wanted: string | undefined;
  readonly own: string | undefined;
  readonly isFacilitator: boolean;
}

export interface PlanPlace {
  /** A group, the plenary, or all of them; undefined for someone without a group. */
  readonly shown: string | undefined;
  /** The groups whose plans are in the table. */
  readonly groups: readonly string[];
  readonly isAll: boolean;
}

export function planPlace({ groups, wanted, own, isFacilitator }: Choice): PlanPlace {
  const ids = inOrder(groups).map(({ id }) => id);
  if (isFacilitator && wanted === ALL_GROUPS) {
    return { shown: ALL_GROUPS, groups: [...ids, PLENARY], isAll: true };
  }
  const isOpen =
    wanted === PLENARY || (wanted !== undefined && groups.has(wanted) && (isFacilitator || wanted === own));
  const fallback = own ?? (isFacilitator ? ids[0] : undefined);
  const shown = isOpen ? wanted : fallback;
  return { shown, groups: shown === undefined ? [] : [shown], isAll: false };
}
