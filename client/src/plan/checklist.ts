// What an action lacks and what it has, field by field: the list beside the plan, each entry with the place it leads to.
import type { Localized } from "@minga/shared/core/localized.ts";
import type { Action, Indicator, Milestone } from "@minga/shared/plan/actions.ts";
import { type PlanView, partsOf } from "@minga/shared/plan/planView.ts";
import type { Finding } from "@minga/shared/plan/rules.ts";
import { ruleTexts } from "@minga/shared/plan/ruleTexts.ts";
import type { Text } from "../i18n/useText.ts";
import type { PlanLine } from "./planLines.ts";

/** In the order of the form. */
const formFields = [
  "action",
  "objective",
  "deliverable",
  "ownerUnit",
  "ownerRole",
  "coResponsible",
  "partners",
  "start",
  "end",
  "resources",
  "indicators",
  "milestones",
  "sdgTargets",
  "planLink",
  "priority",
  "risk",
] as const;
export type FormField = (typeof formFields)[number];

export interface Missing {
  /** The place in the form, as the address names it. */
  readonly place: string;
  readonly label: string;
  /** What the rule asks, where the field is not simply empty. */
  readonly rule: Localized | undefined;
}

export interface Checklist {
  readonly missing: readonly Missing[];
  readonly done: readonly FormField[];
}

export function checklistOf({ id, action, findings }: PlanLine, plan: PlanView, text: Text): Checklist {
  const missing = findings.flatMap((finding): readonly Missing[] => {
    const label = findingLabel(finding, plan, text);
    if (label === undefined) return [];
    return [
      { place: placeOf(finding), label, rule: isEmptiness(finding, action) ? undefined : ruleTexts[finding.rule] },
    ];
  });
  const lists = { indicators: partsOf(plan.indicators, id), milestones: partsOf(plan.milestones, id) };
  const isFilled = (field: FormField): boolean => {
    const value = field === "indicators" || field === "milestones" ? lists[field] : action[field];
    return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  };
  return {
    missing: missing.toSorted((a, b) => orderOf(a.place) - orderOf(b.place)),
    done: formFields.filter((field) => isFilled(field) && !findings.some((finding) => finding.field === field)),
  };
}

/** What comes after a place in the form; after the last, the first again. */
export function nextMissing(missing: readonly Missing[], after: string | undefined): Missing | undefined {
  const at = missing.findIndex(({ place }) => place === after);
  if (at >= 0 || after === undefined) return missing[(at + 1) % missing.length];
  return missing.find(({ place }) => orderOf(place) >= orderOf(after)) ?? missing[0];
}

function orderOf(place: string): number {
  const fields: readonly string[] = formFields;
  return fields.indexOf(place.split(".")[0] ?? "");
}

/** `end`, or `indicators.<id>.target`: ids hold no dots. */
export function placeOf({ field, part }: Pick<Finding, "field" | "part">): string {
  return part === undefined ? field : `${field}.${part.id}.${part.field}`;
}

function findingLabel({ action, field, part }: Finding, plan: PlanView, text: Text): string | undefined {
  if (field === "checkIns") return undefined;
  if (part === undefined || (field !== "indicators" && field !== "milestones"))
    return text(`plan.field.${field}.label`);
  const list: readonly { readonly id: string }[] = partsOf<Indicator | Milestone>(plan[field], action);
  const number = list.findIndex(({ id }) => id === part.id) + 1;
  return field === "indicators"
    ? text("plan.panel.part", {
        part: text("plan.indicator.number", { number }),
        field: indicatorLabel(part.field, text),
      })
    : text("plan.panel.part", {
        part: text("plan.milestone.number", { number }),
        field: milestoneLabel(part.field, text),
      });
}

function indicatorLabel(field: string, text: Text): string {
  if (field === "baseline") return text("plan.indicator.baseline");
  if (field === "target") return text("plan.indicator.targetValue");
  return text(field === "verification" ? "plan.indicator.verification" : "plan.indicator.name");
}

function milestoneLabel(field: string, text: Text): string {
  return text(field === "due" ? "plan.milestone.due" : "plan.milestone.title");
}

/** Where the name of the field says all there is to say. */
function isEmptiness({ rule }: Finding, { ownerUnit = "" }: Action): boolean {
  if (rule === "R01") return ownerUnit.trim() === "";
  return rule === "required" || rule === "R03" || rule === "R06";
}
