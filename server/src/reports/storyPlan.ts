// A group's plan in a report's story: each action with everything that is known of it.
import type { ReportAction } from "@minga/shared/exports/reportPlan.ts";
import type { TextKey } from "@minga/shared/i18n/textKey.ts";
import type { BaselineChange } from "@minga/shared/plan/baseline.ts";
import type { FindingField } from "@minga/shared/plan/rules.ts";
import { type Block, withValue } from "./story.ts";
import { originLines } from "./storyOrigin.ts";
import type { Writing } from "./writing.ts";

/** Also that there is none yet: the plan is what one looks for in a report. */
export function tellPlan(actions: readonly ReportAction[], writing: Writing): readonly Block[] {
  const none: Block = { kind: "paragraph", text: writing.text("report.plan.none") };
  return [
    { kind: "heading", level: 3, text: writing.text("report.plan.title") },
    ...(actions.length === 0 ? [none] : actions.flatMap((action) => tellAction(action, writing))),
  ];
}

function tellAction(action: ReportAction, writing: Writing): readonly Block[] {
  const { text } = writing;
  const part = (title: string, entries: readonly string[]): readonly Block[] =>
    entries.length === 0
      ? []
      : [
          { kind: "heading", level: 5, text: title },
          { kind: "list", entries },
        ];
  const missing = action.findings.map(({ field, asks }) =>
    text("report.plan.missingLine", { field: text(fieldKey(field)), asks }),
  );
  return [
    { kind: "heading", level: 4, text: `${action.code} ${action.action || text("report.plan.unnamed")}` },
    { kind: "facts", facts: withValue(factsOf(action, writing)) },
    ...indicatorTable(action, writing),
    ...milestoneTable(action, writing),
    ...checkInTable(action, writing),
    ...part(text("report.plan.missing"), missing),
    ...part(
      text("report.plan.changes"),
      action.changes.map((change) => changeLine(change, writing)),
    ),
    ...part(text("report.origin.title"), originLines(action, writing)),
  ];
}

function factsOf(action: ReportAction, writing: Writing) {
  const { text, day, number } = writing;
  const { risk } = action;
  return [
    [text("plan.field.objective.label"), action.objective],
    [text("plan.field.deliverable.label"), action.deliverable],
    [text("plan.field.ownerUnit.label"), action.ownerUnit ?? ""],
    [text("plan.field.ownerRole.label"), action.ownerRole ?? ""],
    [text("plan.field.coResponsible.label"), action.coResponsible?.join("\n") ?? ""],
    [text("plan.field.partners.label"), action.partners?.join("\n") ?? ""],
    [text("plan.field.start.label"), day(action.start)],
    [text("plan.field.end.label"), day(action.end)],
    [text("plan.field.resources.label"), resourcesLine(action, writing)],
    [text("plan.field.sdgTargets.label"), action.sdgTargets?.join(", ") ?? ""],
    [text("plan.field.priority.label"), action.priority === undefined ? "" : text(`plan.priority.${action.priority}`)],
    [text("report.plan.risk"), risk === undefined ? "" : text("report.plan.riskLine", { ...risk })],
    [text("report.plan.response"), risk?.response ?? ""],
    [text("plan.field.planLink.label"), action.planLink ?? ""],
    [text("plan.column.status"), text(`plan.status.${action.status}`)],
    [text("plan.column.progress"), `${number(action.progress)}\u00A0%`],
    [text("plan.column.health"), action.health === undefined ? "" : text(`plan.health.${action.health}`)],
    [text("report.plan.committedOn"), day(action.committedOn)],
    [text("report.plan.reopened"), action.reopenedBecause ?? ""],
  ] as const;
}

function resourcesLine({ resources }: ReportAction, { text, words }: Writing): string {
  if (resources === undefined) return "";
  const values = { kind: text(`plan.resources.kinds.${resources.kind}`), source: words(resources.source) };
  return resources.amountUsd === undefined
    ? text("report.plan.resourcesLine", values)
    : text("report.plan.resourcesAmount", { ...values, amount: resources.amountUsd });
}

function indicatorTable({ indicators, code }: ReportAction, writing: Writing): readonly Block[] {
  const { text, amount, day, words, unitName } = writing;
  if (indicators.length === 0) return [];
  const onDay = (value: string, at: string): string =>
    value === "" || at === "" ? value || at : text("report.plan.onDay", { value, day: at });
  return [
    {
      kind: "table",
      caption: `${code}: ${text("plan.field.indicators.label")}`,
      columns: [
        { title: text("report.plan.indicator"), share: 6 },
        { title: text("report.plan.unit"), share: 3 },
        { title: text("report.plan.baseline"), share: 4 },
        { title: text("report.plan.target"), share: 4 },
        { title: text("report.plan.frequency"), share: 3 },
        { title: text("report.plan.verification"), share: 5 },
      ],
      rows: indicators.map(({ name, unit, baseline, target, frequency, verification }) => [
        words(name),
        unitName(unit),
        onDay(
          baseline.status === "known" ? amount(baseline.value, unit) : text("report.plan.toBeSet"),
          day(baseline.date),
        ),
        onDay(amount(target.value, unit), day(target.date)),
        frequency === undefined ? "" : text(`plan.indicator.frequencies.${frequency}`),
        verification,
      ]),
    },
  ];
}

function milestoneTable({ milestones, code }: ReportAction, { text, day, words }: Writing): readonly Block[] {
  if (milestones.length === 0) return [];
  return [
    {
      kind: "table",
      caption: `${code}: ${text("plan.field.milestones.label")}`,
      columns: [
        { title: text("report.plan.milestone"), share: 8 },
        { title: text("report.plan.due"), share: 3, isNumber: true },
        { title: text("report.plan.evidence"), share: 6 },
        { title: text("report.plan.reached"), share: 2 },
      ],
      rows: milestones.map(({ title, due, evidence, isReached }) => [
        words(title),
        day(due),
        evidence,
        text(isReached ? "report.yes" : "report.no"),
      ]),
    },
  ];
}

function checkInTable({ checkIns, code }: ReportAction, { text, day, number }: Writing): readonly Block[] {
  if (checkIns.length === 0) return [];
  return [
    {
      kind: "table",
      caption: `${code}: ${text("report.plan.checkIns")}`,
      columns: [
        { title: text("report.plan.reportedOn"), share: 3 },
        { title: text("plan.column.status"), share: 3 },
        { title: text("plan.column.progress"), share: 2, isNumber: true },
        { title: text("report.plan.note"), share: 6 },
        { title: text("report.plan.evidence"), share: 5 },
      ],
      rows: checkIns.map(({ on, status, progress, note, evidence }) => [
        day(on),
        text(`plan.status.${status}`),
        `${number(progress)}\u00A0%`,
        note,
        evidence,
      ]),
    },
  ];
}

function changeLine({ field, part, from, to }: BaselineChange, { text, day, number }: Writing): string {
  const said = (value: string | number | undefined): string => {
    if (value === undefined || value === "") return text("report.plan.unknown");
    if (typeof value === "number") return number(value);
    return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
  };
  const name = text(fieldKey(field));
  if (part !== undefined && from === undefined) return text("report.plan.added", { field: name, to: said(to) });
  if (part !== undefined && to === undefined) return text("report.plan.removed", { field: name, from: said(from) });
  const what = part === undefined ? name : `${name}, ${part.name}`;
  return text("report.plan.changed", { field: what, from: said(from), to: said(to) });
}

function fieldKey(field: FindingField): TextKey {
  return field === "checkIns" ? "report.plan.checkIns" : `plan.field.${field}.label`;
}
