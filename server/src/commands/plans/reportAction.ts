// Adds a dated report on an action.

import { AppError } from "@minga/shared/core/appError.ts";
import { setValue } from "@minga/shared/document/table.ts";
import { partOf } from "@minga/shared/plan/actions.ts";
import { type CheckIn, checkIns, type Status, transitions } from "@minga/shared/plan/checkIns.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { isPossibleProgress } from "@minga/shared/plan/rules.ts";
import { standingOf } from "@minga/shared/plan/standing.ts";
import { type ActionAddress, type PlanParts, planOf } from "./planParts.ts";

interface Report extends ActionAddress, Omit<CheckIn, "at" | "by"> {
  /** Given by who reports: one that is there already is not added again. */
  readonly id: string;
}

/** Throws `action-not-found`, and `status-not-possible` where the status cannot follow, or needs 100 and evidence. */
export async function reportAction({ rooms, clock }: PlanParts, report: Report): Promise<void> {
  const { workshop, group, by, action, id, status, progress, note, evidence, reached = [] } = report;
  await rooms.write(planOf({ workshop, group, by }), (doc) => {
    const plan = readPlan(doc);
    const key = partOf(action, id);
    if (plan.checkIns.has(key)) return;
    if (!plan.actions.has(action)) throw new AppError("action-not-found", `no action ${action}`);
    const now = standingOf(plan, action);
    if (!mayFollow(now.status, status) || !isPossibleProgress(report)) {
      throw new AppError("status-not-possible", `${action}: ${now.status} to ${status} with ${progress}`);
    }
    const milestones = reached.filter((milestone) => plan.milestones.has(partOf(action, milestone)));
    setValue(doc, checkIns, key, {
      // Later than the one before, whatever the machine's clock did meanwhile: the last one says where the action stands.
      at: Math.max(clock(), (now.reportedAt ?? 0) + 1),
      ...(by !== undefined && { by }),
      status,
      progress,
      note,
      evidence,
      ...(milestones.length > 0 && { reached: milestones }),
    });
  });
}

/** A status may be reported again as long as it goes on; binding is no report. */
function mayFollow(from: Status, to: Status): boolean {
  if (from === to) return from === "committed" || from === "in_progress" || from === "suspended";
  return to !== "committed" && transitions[from].includes(to);
}
