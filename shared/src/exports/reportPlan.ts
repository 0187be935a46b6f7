// The plan of a group in a report: every action with all its fields, what it lacks, where it stands and comes from.
import type { Day } from "../core/day.ts";
import { type Language, localize } from "../core/localized.ts";
import { inOrder } from "../document/inOrder.ts";
import type { Action, ActionId, Indicator, Milestone } from "../plan/actions.ts";
import { type BaselineChange, changesSince } from "../plan/baseline.ts";
import type { CheckIn, Status } from "../plan/checkIns.ts";
import { type Health, healthOf } from "../plan/health.ts";
import { type PlanView, partsOf, reportsOf } from "../plan/planView.ts";
import { type FindingField, findingsOf } from "../plan/rules.ts";
import { type RuleId, ruleTexts } from "../plan/ruleTexts.ts";
import type { Source } from "../plan/sources.ts";
import { standingOf } from "../plan/standing.ts";

export interface ReportFinding {
  readonly rule: RuleId;
  readonly field: FindingField;
  /** What the rule asks, in the report's language. */
  readonly asks: string;
}

export interface ReportAction extends Omit<Action, "order" | "createdAt"> {
  readonly id: ActionId;
  readonly status: Status;
  readonly progress: number;
  /** Absent where nothing is awaited. */
  readonly health?: Health;
  readonly committedOn?: Day;
  /** Why it is open to be corrected, where it is. */
  readonly reopenedBecause?: string;
  readonly indicators: readonly (Omit<Indicator, "order"> & { readonly id: string })[];
  readonly milestones: readonly (Omit<Milestone, "order"> & { readonly id: string; readonly isReached: boolean })[];
  readonly checkIns: readonly (Pick<CheckIn, "status" | "progress" | "note" | "evidence"> & { readonly on: Day })[];
  readonly findings: readonly ReportFinding[];
  /** What is otherwise than on the day of the commitment. */
  readonly changes: readonly BaselineChange[];
  /** Frozen when the action was made. */
  readonly origin?: Omit<Source, "takenAt"> & { readonly takenOn: Day };
}

interface Told {
  readonly language: Language;
  readonly today: Day;
  readonly dayOf: (atMs: number) => Day;
}

/** In the order of the plan. */
export function reportPlan(plan: PlanView, { language, today, dayOf }: Told): readonly ReportAction[] {
  return inOrder(plan.actions).map(({ order, createdAt, ...action }) => {
    const { id } = action;
    const { status, progress, committedAt, reached } = standingOf(plan, id);
    const health = healthOf(plan, { action: id, today, dayOf });
    const commitment = plan.commitments.get(id);
    const source = plan.sources.get(id);
    return {
      ...action,
      status,
      progress,
      ...(health !== undefined && { health }),
      ...(committedAt !== undefined && { committedOn: dayOf(committedAt) }),
      ...(commitment?.reopened && { reopenedBecause: commitment.reopened.reason }),
      indicators: partsOf(plan.indicators, id).map(withoutOrder),
      milestones: partsOf(plan.milestones, id).map((milestone) => ({
        ...withoutOrder(milestone),
        isReached: reached.has(milestone.id),
      })),
      checkIns: reportsOf(plan, id).map(({ at, status: reported, progress: done, note, evidence }) => ({
        on: dayOf(at),
        status: reported,
        progress: done,
        note,
        evidence,
      })),
      findings: findingsOf(plan, id).map(({ rule, field }) => ({
        rule,
        field,
        asks: localize(ruleTexts[rule], language),
      })),
      changes: commitment === undefined ? [] : changesSince(commitment.baseline, plan, id),
      ...(source && { origin: originOf(source, dayOf) }),
    };
  });
}

function withoutOrder<R extends { readonly order: string }>({ order, ...rest }: R): Omit<R, "order"> {
  return rest;
}

function originOf({ takenAt, ...source }: Source, dayOf: Told["dayOf"]) {
  return { ...source, takenOn: dayOf(takenAt) };
}
