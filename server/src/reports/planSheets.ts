// The plan as three sheets: the actions with all their fields, and what each is measured and recognised by.
import type { ReportAction } from "@minga/shared/exports/reportPlan.ts";
import { indicatorLines } from "./planTable.ts";
import { type Cell, lines, type NamedGroup, type Sheet } from "./sheet.ts";
import type { Writing } from "./writing.ts";

type Field = readonly [title: string, width: number, cell: (action: ReportAction) => Cell];

export function planSheet(groups: readonly NamedGroup[], writing: Writing): Sheet {
  const { text } = writing;
  const optionalDay = (day: string | undefined): Cell => (day === undefined ? undefined : { day });
  const fields: readonly Field[] = [
    [text("plan.column.code"), 9, ({ code }) => code],
    [text("plan.field.objective.label"), 40, ({ objective }) => objective],
    [text("plan.field.action.label"), 56, ({ action }) => action],
    [text("plan.field.deliverable.label"), 40, ({ deliverable }) => deliverable],
    [text("plan.field.ownerUnit.label"), 40, ({ ownerUnit }) => ownerUnit],
    [text("plan.field.ownerRole.label"), 24, ({ ownerRole }) => ownerRole],
    [text("plan.field.coResponsible.label"), 40, ({ coResponsible = [] }) => lines(coResponsible)],
    [text("plan.field.partners.label"), 32, ({ partners = [] }) => lines(partners)],
    [text("plan.field.start.label"), 12, ({ start }) => optionalDay(start)],
    [text("plan.field.end.label"), 12, ({ end }) => optionalDay(end)],
    [text("plan.column.status"), 16, ({ status }) => text(`plan.status.${status}`)],
    [text("plan.column.progress"), 10, ({ progress }) => progress],
    [text("plan.column.health"), 20, ({ health }) => health && text(`plan.health.${health}`)],
    [text("plan.field.priority.label"), 10, ({ priority }) => priority && text(`plan.priority.${priority}`)],
    [text("plan.field.indicators.label"), 56, (action) => lines(indicatorLines(action, writing))],
    [text("plan.field.milestones.label"), 48, ({ milestones }) => lines(milestones.map(({ title }) => title))],
    [
      text("plan.field.resources.label"),
      24,
      ({ resources }) => resources && text(`plan.resources.kinds.${resources.kind}`),
    ],
    [text("report.plan.amount"), 14, ({ resources }) => resources?.amountUsd],
    [text("plan.resources.source"), 32, ({ resources }) => resources?.source],
    [text("plan.field.sdgTargets.label"), 14, ({ sdgTargets = [] }) => lines(sdgTargets)],
    [text("report.plan.risk"), 40, ({ risk }) => risk?.text],
    [text("report.plan.probability"), 12, ({ risk }) => risk?.probability],
    [text("report.plan.impact"), 10, ({ risk }) => risk?.impact],
    [text("report.plan.response"), 40, ({ risk }) => risk?.response],
    [text("plan.field.planLink.label"), 32, ({ planLink }) => planLink],
    [text("report.plan.committedOn"), 14, ({ committedOn }) => optionalDay(committedOn)],
    [text("report.plan.reopened"), 32, ({ reopenedBecause }) => reopenedBecause],
    [text("report.plan.missing"), 48, ({ findings }) => lines([...new Set(findings.map(({ asks }) => asks))])],
  ];
  return {
    name: text("report.sheets.plan"),
    columns: [{ title: text("report.group"), width: 24 }, ...fields.map(([title, width]) => ({ title, width }))],
    rows: groups.flatMap(({ title, plan }) =>
      plan.map((action) => [title, ...fields.map(([, , cell]) => cell(action))]),
    ),
  };
}

export function indicatorSheet(groups: readonly NamedGroup[], { text, unitName }: Writing): Sheet {
  return {
    name: text("report.sheets.indicators"),
    columns: [
      { title: text("report.group"), width: 24 },
      { title: text("plan.column.code"), width: 9 },
      { title: text("report.plan.indicator"), width: 56 },
      { title: text("report.plan.unit"), width: 14 },
      { title: text("report.plan.direction"), width: 18 },
      { title: text("report.plan.baseline"), width: 12 },
      { title: text("report.plan.baselineDay"), width: 14 },
      { title: text("report.plan.target"), width: 12 },
      { title: text("report.plan.targetDay"), width: 14 },
      { title: text("report.plan.frequency"), width: 14 },
      { title: text("report.plan.verification"), width: 40 },
    ],
    rows: ofActions(groups, ({ code, indicators }) =>
      indicators.map(({ name, unit, direction, baseline, target, frequency, verification }) => [
        code,
        name,
        unitName(unit),
        text(`plan.indicator.directions.${direction}`),
        baseline.status === "known" ? baseline.value : text("report.plan.toBeSet"),
        baseline.date === undefined ? undefined : { day: baseline.date },
        target.value,
        target.date === undefined ? undefined : { day: target.date },
        frequency && text(`plan.indicator.frequencies.${frequency}`),
        verification,
      ]),
    ),
  };
}

export function milestoneSheet(groups: readonly NamedGroup[], { text }: Writing): Sheet {
  return {
    name: text("report.sheets.milestones"),
    columns: [
      { title: text("report.group"), width: 24 },
      { title: text("plan.column.code"), width: 9 },
      { title: text("report.plan.milestone"), width: 56 },
      { title: text("report.plan.due"), width: 12 },
      { title: text("report.plan.evidence"), width: 40 },
      { title: text("report.plan.reached"), width: 12 },
    ],
    rows: ofActions(groups, ({ code, milestones }) =>
      milestones.map(({ title, due, evidence, isReached }) => [
        code,
        title,
        due === undefined ? undefined : { day: due },
        evidence,
        text(isReached ? "report.yes" : "report.no"),
      ]),
    ),
  };
}

function ofActions(
  groups: readonly NamedGroup[],
  rowsOf: (action: ReportAction) => readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  return groups.flatMap(({ title, plan }) => plan.flatMap(rowsOf).map((row) => [title, ...row]));
}
