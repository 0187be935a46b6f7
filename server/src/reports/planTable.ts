// All actions of a plan side by side: one table, a line each.
import type { ReportAction } from "@minga/shared/exports/reportPlan.ts";
import type { Table } from "./story.ts";
import type { Writing } from "./writing.ts";

/** The actions side by side, for pages that lie across. */
export function planTable(
  actions: readonly ReportAction[],
  { title, writing }: { readonly title: string; readonly writing: Writing },
): Table {
  const { text, day, words, number } = writing;
  return {
    kind: "table",
    caption: title,
    columns: [
      { title: text("plan.column.code"), share: 3 },
      { title: text("plan.field.action.label"), share: 10 },
      { title: text("plan.field.ownerUnit.label"), share: 7 },
      { title: text("plan.field.start.label"), share: 4, isNumber: true },
      { title: text("plan.field.end.label"), share: 4, isNumber: true },
      { title: text("plan.field.indicators.label"), share: 9 },
      { title: text("plan.column.status"), share: 5 },
      { title: text("plan.column.progress"), share: 3, isNumber: true },
    ],
    rows: actions.map((action) => [
      action.code,
      words(action.action),
      action.ownerUnit ?? "",
      day(action.start),
      day(action.end),
      indicatorLines(action, writing).join("\n"),
      text(`plan.status.${action.status}`),
      `${number(action.progress)}\u00A0%`,
    ]),
  };
}

/** «Formadores certificados: de 18 a 60» */
export function indicatorLines({ indicators }: ReportAction, { text, amount, words }: Writing): readonly string[] {
  return indicators.map(({ name, unit, baseline, target }) => {
    const from = baseline.value === undefined ? text("report.plan.toBeSet") : amount(baseline.value, unit);
    const to = target.value === undefined ? text("report.plan.toBeSet") : amount(target.value, unit);
    return text("report.plan.fromTo", { name: words(name), from, to });
  });
}
