// A line of a sample group's plan. Days are those of the sample's own time, on days that people work.
import type { Day } from "../../core/day.ts";
import type { Action, Indicator, Milestone } from "../../plan/actions.ts";
import type { SampleUnit } from "./units.ts";

type Written = Required<
  Pick<Action, "objective" | "action" | "deliverable" | "resources" | "sdgTargets" | "priority" | "risk">
>;

export interface SampleAction extends Readonly<Written> {
  readonly id: string;
  /** Initiatives of the same group. */
  readonly madeFrom: readonly string[];
  readonly ownerUnit: SampleUnit;
  readonly coResponsible: readonly SampleUnit[];
  readonly start: Day;
  readonly end: Day;
  readonly indicators: readonly Omit<Indicator, "order">[];
  readonly milestones: readonly (Pick<Milestone, "title"> & { readonly due: Day })[];
}
