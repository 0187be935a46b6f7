// The way back: from an action to the initiatives it was made from, and from each to its notes.
import type { ActionId } from "../plan/actions.ts";
import type { PlanView } from "../plan/planView.ts";
import { actionStep, frozenOrigin, frozenRoadmapStep, isPlaced, type Now } from "./frozenSteps.ts";
import type { ActionStep, MatrixStep, NoteStep, RoadmapStep, ThemeStep, VoteStep } from "./steps.ts";

export interface Path {
  readonly action: ActionStep;
  readonly branches: readonly {
    readonly initiative: RoadmapStep;
    /** One for each note or theme it was made from: that first, then its votes and its place on the matrix. */
    readonly origins: readonly (readonly (NoteStep | ThemeStep | VoteStep | MatrixStep)[])[];
  }[];
}

/**
 * From what the plan has frozen, so that it is whole when everything else is gone; `chain` is what is there now, and
 * says which steps can still be walked to. Undefined for an action that nobody ever made.
 */
export function pathOf(
  { plan, chain }: { readonly plan: PlanView; readonly chain?: Now },
  id: ActionId,
): Path | undefined {
  const source = plan.sources.get(id);
  if (source === undefined && !plan.actions.has(id)) return undefined;
  return {
    action: actionStep(plan, id),
    branches: (source?.initiatives ?? []).map((initiative) => ({
      initiative: frozenRoadmapStep(initiative, {
        isGone: !isPlaced(chain, { board: initiative.board, item: initiative.id }),
      }),
      origins: initiative.items.map((item) => frozenOrigin(item, { chain })),
    })),
  };
}
