// What an action still lacks before the group can bind itself to it, each lack with the place where it is mended.
import type { Action, ActionId, Indicator, Milestone } from "./actions.ts";
import type { CheckIn } from "./checkIns.ts";
import { type PlanView, partsOf, reportsOf } from "./planView.ts";
import type { RuleId } from "./ruleTexts.ts";
import { isSdgTarget } from "./sdgTargets.ts";

/** A field of the action, or the list that one of its parts is in. */
export type FindingField =
  | Exclude<keyof Action, "order" | "createdAt" | "code">
  | "indicators"
  | "milestones"
  | "checkIns";

export interface Finding {
  /** `required`: the field is empty. Where a rule speaks of a field, an empty one is told by that rule and not twice. */
  readonly rule: RuleId;
  readonly action: ActionId;
  readonly field: FindingField;
  /** Which indicator, milestone or check-in, and what of it. */
  readonly part?: { readonly id: string; readonly field: string };
}

type Lack = Omit<Finding, "action">;

/** Of one action, in the order of its form; nothing for an action that is gone. */
export function findingsOf(plan: Omit<PlanView, "commitments" | "sources">, id: ActionId): readonly Finding[] {
  const action = plan.actions.get(id);
  if (action === undefined) return [];
  const lacks = [
    ...ofFields(action),
    ...ofIndicators(partsOf(plan.indicators, id)),
    ...ofMilestones(action, partsOf(plan.milestones, id)),
    ...ofReports(reportsOf(plan, id)),
  ];
  return lacks.map((lack) => ({ ...lack, action: id }));
}

/** Whether the group can bind itself to it. */
export function isReady(plan: Omit<PlanView, "commitments" | "sources">, id: ActionId): boolean {
  return plan.actions.has(id) && findingsOf(plan, id).length === 0;
}

/** R09 of a report that is about to be given. */
export function isPossibleProgress({ status, progress, evidence }: Pick<CheckIn, "status" | "progress" | "evidence">) {
  if (!Number.isInteger(progress) || progress < 0 || progress > 100) return false;
  return status !== "completed" || (progress === 100 && !isEmpty(evidence));
}

function ofFields(action: Action): readonly Lack[] {
  const { objective, deliverable, ownerUnit, start, end, resources, sdgTargets = [], priority } = action;
  const required = (field: FindingField, isMissing: boolean): readonly Lack[] =>
    isMissing ? [{ rule: "required", field }] : [];
  return [
    ...required("objective", isEmpty(objective)),
    ...required("action", isEmpty(action.action)),
    ...required("deliverable", isEmpty(deliverable)),
    ...(isOneUnit(ownerUnit) ? [] : [{ rule: "R01", field: "ownerUnit" } as const]),
    ...required("start", start === undefined),
    ...required("end", end === undefined),
    ...(start !== undefined && end !== undefined && end < start ? [{ rule: "R02", field: "end" } as const] : []),
    ...required("resources", resources === undefined),
    ...required("sdgTargets", sdgTargets.length === 0),
    ...(sdgTargets.every(isSdgTarget) ? [] : [{ rule: "R08", field: "sdgTargets" } as const]),
    ...required("priority", priority === undefined),
  ];
}

/** Units are written one a line or divided by a sign; a name may hold commas, «y» and hyphens of its own. */
function isOneUnit(ownerUnit = ""): boolean {
  return !isEmpty(ownerUnit) && ownerUnit.split(/[;/|+\n]/).filter((unit) => !isEmpty(unit)).length === 1;
}

type Part<R> = R & { readonly id: string };

function ofIndicators(list: readonly Part<Indicator>[]): readonly Lack[] {
  const hasTarget = ({ target }: Indicator) => target.value !== undefined && target.date !== undefined;
  const [first] = list;
  if (first === undefined) return [{ rule: "R03", field: "indicators" }];
  const lack = (rule: RuleId, id: string, field: keyof Indicator): Lack => ({
    rule,
    field: "indicators",
    part: { id, field },
  });
  return [
    ...(list.some(hasTarget) ? [] : [lack("R03", first.id, "target")]),
    ...list.flatMap((indicator) => [
      ...(isEmpty(indicator.name) ? [lack("required", indicator.id, "name")] : []),
      ...(hasBaseline(indicator) ? [] : [lack("R04", indicator.id, "baseline")]),
      ...(isDirected(indicator) ? [] : [lack("R05", indicator.id, "target")]),
      ...(isEmpty(indicator.verification) ? [lack("R06", indicator.id, "verification")] : []),
    ]),
  ];
}

function hasBaseline({ baseline: { status, value, date } }: Indicator): boolean {
  return status === "known" ? value !== undefined : date !== undefined;
}

function isDirected({ baseline, target, direction }: Indicator): boolean {
  const from = baseline.status === "known" ? baseline.value : undefined;
  if (from === undefined || target.value === undefined) return true;
  if (direction === "maintain") return target.value === from;
  return direction === "up" ? target.value > from : target.value < from;
}

function ofMilestones({ start, end }: Action, list: readonly Part<Milestone>[]): readonly Lack[] {
  if (list.length === 0) return [{ rule: "required", field: "milestones" }];
  const lack = (rule: RuleId, id: string, field: keyof Milestone): Lack => ({
    rule,
    field: "milestones",
    part: { id, field },
  });
  return list.flatMap(({ id, title, due }) => [
    ...(isEmpty(title) ? [lack("required", id, "title")] : []),
    ...(due === undefined ? [lack("required", id, "due")] : []),
    ...(due !== undefined && ((start !== undefined && due < start) || (end !== undefined && due > end))
      ? [lack("R07", id, "due")]
      : []),
  ]);
}

function ofReports(reports: readonly Part<CheckIn>[]): readonly Lack[] {
  const last = reports.at(-1);
  if (last === undefined || isPossibleProgress(last)) return [];
  return [{ rule: "R09", field: "checkIns", part: { id: last.id, field: "progress" } }];
}

function isEmpty(text: string): boolean {
  return text.trim() === "";
}
