// Binds a group to actions that lack nothing, and opens one again to be corrected.

import { AppError } from "@minga/shared/core/appError.ts";
import { readRecord, setValue } from "@minga/shared/document/table.ts";
import type { ActionId } from "@minga/shared/plan/actions.ts";
import { freezeBaseline } from "@minga/shared/plan/baseline.ts";
import { CORRECTIONS_LIMIT, type Commitment, commitments } from "@minga/shared/plan/commitments.ts";
import { type PlanView, readPlan } from "@minga/shared/plan/planView.ts";
import { findingsOf } from "@minga/shared/plan/rules.ts";
import { standingOf } from "@minga/shared/plan/standing.ts";
import { type ActionAddress, type PlanAddress, type PlanParts, planOf } from "./planParts.ts";

interface Commit extends PlanAddress {
  readonly actions: readonly ActionId[];
}

/**
 * All of them or none; those that are committed already stay as they are. Throws `action-not-found`,
 * `action-incomplete`, `status-not-possible` for one that was given up, and `too-large` for one with more indicators or
 * milestones than a baseline holds.
 */
export async function commitActions({ rooms, clock }: PlanParts, { actions, by, ...address }: Commit): Promise<void> {
  await rooms.write(planOf({ ...address, by }), (doc) => {
    const plan = readPlan(doc);
    const open = [...new Set(actions)].filter((id) => mustBeDraft(plan, id));
    for (const id of open) {
      const [finding] = findingsOf(plan, id);
      if (finding) throw new AppError("action-incomplete", `${id}: ${finding.rule} at ${finding.field}`);
    }
    for (const id of open) {
      const commitment = nextCommitment(plan, id, { at: clock(), by });
      // A baseline that its reader would not take is a promise that nobody can read.
      const problem = commitments.refuse(commitment, id);
      if (problem !== undefined) throw new AppError("too-large", `${id}: ${problem}`);
      setValue(doc, commitments, id, commitment);
    }
  });
}

/** False where there is nothing to be done any more. */
function mustBeDraft(plan: PlanView, id: ActionId): boolean {
  if (!plan.actions.has(id)) throw new AppError("action-not-found", `no action ${id}`);
  const { status } = standingOf(plan, id);
  if (status === "cancelled") throw new AppError("status-not-possible", `${id} was given up`);
  return status === "draft";
}

/** What was promised on the first day stays; a correction is remembered with its reason. */
function nextCommitment(
  plan: PlanView,
  id: ActionId,
  { at, by }: { readonly at: number; readonly by: string | undefined },
): Commitment {
  const first = plan.commitments.get(id);
  if (first === undefined) return { at, ...(by !== undefined && { by }), baseline: freezeBaseline(plan, id) };
  const { reopened, corrections = [], ...rest } = first;
  const done = reopened ? [{ ...reopened, committedAt: at }] : [];
  return { ...rest, corrections: [...corrections, ...done].slice(-CORRECTIONS_LIMIT) };
}

/** Opened twice it stays open for the first reason. Throws `action-not-found` and `status-not-possible`. */
export async function reopenAction(
  { rooms, clock }: PlanParts,
  { action, reason, ...address }: ActionAddress & { readonly reason: string },
): Promise<void> {
  await rooms.write(planOf(address), (doc) => {
    const plan = readPlan(doc);
    const commitment = readRecord(doc, commitments, action);
    if (!plan.actions.has(action)) throw new AppError("action-not-found", `no action ${action}`);
    if (commitment === undefined || standingOf(plan, action).status === "cancelled") {
      throw new AppError("status-not-possible", `${action} is not committed`);
    }
    if (commitment.reopened) return;
    setValue(doc, commitments, action, { ...commitment, reopened: { at: clock(), reason } });
  });
}
