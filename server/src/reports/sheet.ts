// What a workbook is made of, before it is one.
import type { Day } from "@minga/shared/core/day.ts";
import type { ReportGroup } from "@minga/shared/exports/report.ts";

/** Empty where nothing is known. */
export type Cell = string | number | { readonly day: Day } | undefined;

export interface Sheet {
  readonly name: string;
  /** Widths are in letters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A group as the first column names it. */
export interface NamedGroup extends ReportGroup {
  readonly title: string;
}

/** Texts of one cell, a line each. */
export function lines(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join("\n");
}
