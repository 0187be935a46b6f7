// Where an action stands today: bound or not, and what was last reported of it.
import type { ActionId } from "./actions.ts";
import type { Status } from "./checkIns.ts";
import { type PlanView, reportsOf } from "./planView.ts";

export interface Standing {
  /** `draft` without a commitment, and while a committed action is open to be corrected. */
  readonly status: Status;
  /** Percentage last reported; 0 before the first report. */
  readonly progress: number;
  /** When the group bound itself for the first time, in ms. */
  readonly committedAt: number | undefined;
  /** When it was last reported on, in ms. */
  readonly reportedAt: number | undefined;
  /** Milestones reported as reached. */
  readonly reached: ReadonlySet<string>;
  /** Committed before and opened again to be corrected. */
  readonly isReopened: boolean;
}

export function standingOf(plan: Pick<PlanView, "commitments" | "checkIns">, action: ActionId): Standing {
  const commitment = plan.commitments.get(action);
  const reports = reportsOf(plan, action);
  const last = reports.at(-1);
  const isReopened = commitment?.reopened !== undefined;
  return {
    status: statusOf({ reported: last?.status, isBound: commitment !== undefined && !isReopened }),
    progress: last?.progress ?? 0,
    committedAt: commitment?.at,
    reportedAt: last?.at,
    reached: new Set(reports.flatMap(({ reached = [] }) => reached)),
    isReopened,
  };
}

function statusOf({ reported, isBound }: { reported: Status | undefined; isBound: boolean }): Status {
  // A draft can be given up as well, and stays so.
  if (reported === "cancelled") return "cancelled";
  return isBound ? (reported ?? "committed") : "draft";
}
