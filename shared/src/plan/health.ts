// The traffic light of an action: computed from what was reported and from the calendar, never chosen by anybody.
import { type Day, daysBetween } from "../core/day.ts";
import type { Action, ActionId, Milestone } from "./actions.ts";
import { type PlanView, partsOf } from "./planView.ts";
import { type Standing, standingOf } from "./standing.ts";

export type Health = "on_track" | "attention" | "delayed" | "no_report";

/** When a plan is looked at: so many days after the commitment, and then at even distances. */
export interface ReviewCycle {
  readonly firstDays: readonly number[];
  readonly thenEveryDays: number;
}

/** After 30, 60 and 90 days, then every quarter. */
const usualReviews: ReviewCycle = { firstDays: [30, 60, 90], thenEveryDays: 91 };

/** Progress that far behind the time gone by asks for attention, in points. */
const TRAILING_POINTS = 15;

export interface HealthQuestion {
  readonly action: ActionId;
  readonly today: Day;
  /** The calendar day of a moment, where the plan's people live. */
  readonly dayOf: (atMs: number) => Day;
  readonly reviews?: ReviewCycle;
}

/** Undefined where nothing is awaited: drafts, and what is completed, suspended or cancelled. */
export function healthOf(plan: PlanView, { action: id, today, dayOf, reviews }: HealthQuestion): Health | undefined {
  const action = plan.actions.get(id);
  if (action === undefined) return undefined;
  const standing = standingOf(plan, id);
  return healthFrom({
    action,
    milestones: partsOf(plan.milestones, id),
    standing,
    committedOn: standing.committedAt === undefined ? undefined : dayOf(standing.committedAt),
    reportedOn: standing.reportedAt === undefined ? undefined : dayOf(standing.reportedAt),
    today,
    reviews: reviews ?? usualReviews,
  });
}

interface Facts {
  readonly action: Pick<Action, "start" | "end">;
  readonly milestones: readonly (Pick<Milestone, "due"> & { readonly id: string })[];
  readonly standing: Pick<Standing, "status" | "progress" | "reached">;
  readonly committedOn: Day | undefined;
  readonly reportedOn: Day | undefined;
  readonly today: Day;
  readonly reviews: ReviewCycle;
}

function healthFrom(facts: Facts): Health | undefined {
  const { action, milestones, standing, committedOn, reportedOn, today, reviews } = facts;
  if ((standing.status !== "committed" && standing.status !== "in_progress") || committedOn === undefined) {
    return undefined;
  }
  const heardAfter = reportedOn === undefined ? 0 : daysBetween(committedOn, reportedOn);
  if (daysBetween(committedOn, today) > awaitedAfter(reviews, heardAfter)) return "no_report";
  const isLate = (due: Day | undefined) => due !== undefined && due < today;
  if (isLate(action.end) || milestones.some(({ id, due }) => !standing.reached.has(id) && isLate(due))) {
    return "delayed";
  }
  return elapsedPercent(action, today) - standing.progress >= TRAILING_POINTS ? "attention" : "on_track";
}

/**
 * Until which day after the commitment the next report is awaited: the whole cycle after the one in which the last was
 * heard. The commitment itself counts as heard before the first cycle.
 */
function awaitedAfter({ firstDays, thenEveryDays }: ReviewCycle, heardAfter: number): number {
  const reviewAfter = (index: number): number =>
    firstDays[index] ?? (firstDays.at(-1) ?? 0) + (index - firstDays.length + 1) * thenEveryDays;
  if (heardAfter <= 0) return reviewAfter(0);
  let cycle = 0;
  while (reviewAfter(cycle) < heardAfter) cycle += 1;
  return reviewAfter(cycle + 1);
}

/** How much of the time between start and end has gone by, from 0 to 100. */
function elapsedPercent({ start, end }: Pick<Action, "start" | "end">, today: Day): number {
  if (start === undefined || end === undefined || today <= start) return 0;
  if (today >= end) return 100;
  return (daysBetween(start, today) / daysBetween(start, end)) * 100;
}
