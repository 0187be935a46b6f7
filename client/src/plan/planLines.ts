// A plan as the lines of its table, and the figures above them. The plans of several groups are one table.
import type { Day } from "@minga/shared/core/day.ts";
import { compare } from "@minga/shared/core/order.ts";
import type { Action, ActionId } from "@minga/shared/plan/actions.ts";
import { type Health, healthOf } from "@minga/shared/plan/health.ts";
import type { PlanView } from "@minga/shared/plan/planView.ts";
import { type Finding, findingsOf } from "@minga/shared/plan/rules.ts";
import { type Standing, standingOf } from "@minga/shared/plan/standing.ts";

export interface PlanLine {
  readonly id: ActionId;
  readonly group: string;
  readonly action: Action;
  readonly standing: Standing;
  /** Undefined where nothing is awaited. */
  readonly health: Health | undefined;
  readonly findings: readonly Finding[];
  /** A draft that lacks nothing. */
  readonly isReady: boolean;
  /** None of its initiatives is on the roadmap any more. */
  readonly isGone: boolean;
}

export interface GroupPlan {
  readonly group: string;
  readonly view: PlanView;
}

interface Calendar {
  readonly today: Day;
  /** The calendar day of a moment. */
  readonly dayOf: (atMs: number) => Day;
}

/** In the order of the plan as long as all of it is a draft; then what is late comes first. */
export function linesOf(plans: readonly GroupPlan[], calendar: Calendar): readonly PlanLine[] {
  const lines = plans.flatMap(({ group, view }) =>
    [...view.actions]
      .sort(([idA, a], [idB, b]) => compare(a.order, b.order) || compare(idA, idB))
      .map(([id, action]) => lineOf({ group, view }, { id, action, ...calendar })),
  );
  return lines.toSorted((a, b) => urgency(a) - urgency(b));
}

function lineOf(
  { group, view }: GroupPlan,
  { id, action, ...calendar }: Calendar & { readonly id: ActionId; readonly action: Action },
): PlanLine {
  const standing = standingOf(view, id);
  const findings = findingsOf(view, id);
  return {
    id,
    group,
    action,
    standing,
    health: healthOf(view, { action: id, ...calendar }),
    findings,
    isReady: standing.status === "draft" && findings.length === 0,
    isGone: view.sources.get(id)?.gone === true,
  };
}

function urgency({ health }: PlanLine): number {
  if (health === "delayed") return 0;
  return health === "attention" ? 1 : 2;
}

export interface Figures {
  readonly actions: number;
  /** Drafts that lack nothing. */
  readonly ready: number;
  readonly delayed: number;
  readonly attention: number;
  readonly noReport: number;
  /** Whether no action is bound yet: then nothing can be late. */
  readonly isDraft: boolean;
}

export function figuresOf(lines: readonly PlanLine[]): Figures {
  const count = (is: (line: PlanLine) => boolean) => lines.filter(is).length;
  return {
    actions: lines.length,
    ready: count(({ isReady }) => isReady),
    delayed: count(({ health }) => health === "delayed"),
    attention: count(({ health }) => health === "attention"),
    noReport: count(({ health }) => health === "no_report"),
    isDraft: lines.every(({ standing }) => standing.committedAt === undefined),
  };
}
