// The action as it stood when the group bound itself, and what is otherwise today.

import { assert } from "../core/assert.ts";
import { type Day, daysBetween } from "../core/day.ts";
import type { ActionId } from "./actions.ts";
import type { Baseline } from "./commitments.ts";
import { type PlanView, partsOf } from "./planView.ts";

type PlanToday = Pick<PlanView, "actions" | "indicators" | "milestones">;

/** Freezes an action that is ready. */
export function freezeBaseline(plan: PlanToday, id: ActionId): Baseline {
  const action = plan.actions.get(id);
  assert(action?.start !== undefined && action.end !== undefined, `action ${id} is not ready to be frozen`);
  return {
    action: action.action,
    ownerUnit: action.ownerUnit ?? "",
    start: action.start,
    end: action.end,
    indicators: partsOf(plan.indicators, id).map(({ id: indicator, name, unit, baseline, target }) => ({
      id: indicator,
      name,
      unit,
      ...(baseline.value !== undefined && { baseline: baseline.value }),
      ...(target.value !== undefined && { target: target.value }),
      ...(target.date !== undefined && { by: target.date }),
    })),
    milestones: partsOf(plan.milestones, id).map(({ id: milestone, title, due }) => ({
      id: milestone,
      title,
      ...(due !== undefined && { due }),
    })),
  };
}

type Value = string | number | undefined;

/** One thing that is not as it was. An added part has no `from`, a removed one no `to`. */
export interface BaselineChange {
  readonly field: "action" | "ownerUnit" | "start" | "end" | "indicators" | "milestones";
  /** Which indicator or milestone, by the name it has or had, and what of it. */
  readonly part?: { readonly id: string; readonly name: string; readonly field: string };
  readonly from: Value;
  readonly to: Value;
  /** Between two days: later is more than 0. */
  readonly days?: number;
}

/** What has changed since the day of the commitment; nothing for an action that is gone. */
export function changesSince(baseline: Baseline, plan: PlanToday, id: ActionId): readonly BaselineChange[] {
  const action = plan.actions.get(id);
  if (action === undefined) return [];
  const fields = (["action", "ownerUnit", "start", "end"] as const).flatMap((field) =>
    changed({ field, from: baseline[field], to: action[field] ?? "" }),
  );
  const today = { ...action, start: action.start ?? baseline.start, end: action.end ?? baseline.end };
  const now = freezeBaseline({ ...plan, actions: new Map([[id, today]]) }, id);
  return [
    ...fields,
    ...ofParts("indicators", baseline.indicators.map(named), now.indicators.map(named)),
    ...ofParts(
      "milestones",
      baseline.milestones.map(({ title, ...rest }) => ({ ...rest, name: title })),
      now.milestones.map(({ title, ...rest }) => ({ ...rest, name: title })),
    ),
  ];
}

interface NamedPart {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: Value;
}

function named<P extends { readonly id: string; readonly name: string }>(part: P): NamedPart {
  return { ...part };
}

function ofParts(
  field: "indicators" | "milestones",
  before: readonly NamedPart[],
  after: readonly NamedPart[],
): readonly BaselineChange[] {
  const added = after.filter(({ id }) => !before.some((part) => part.id === id));
  return [
    ...before.flatMap((part) => {
      const now = after.find(({ id }) => id === part.id);
      if (now === undefined) return [{ field, part: partChange(part, "name"), from: part.name, to: undefined }];
      return [...new Set([...Object.keys(part), ...Object.keys(now)])].flatMap((name) =>
        changed({ field, part: partChange(now, name), from: part[name], to: now[name] }),
      );
    }),
    ...added.map((part) => ({ field, part: partChange(part, "name"), from: undefined, to: part.name })),
  ];
}

function partChange({ id, name }: NamedPart, field: string) {
  return { id, name, field };
}

function changed(change: BaselineChange): readonly BaselineChange[] {
  const { from, to } = change;
  if (from === to) return [];
  return [{ ...change, ...(isDay(from) && isDay(to) && { days: daysBetween(from, to) }) }];
}

function isDay(value: Value): value is Day {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}
