// The report as an Excel workbook: numbers are numbers, days are days, and people's words are never anything but text.
import type { Report } from "@minga/shared/exports/report.ts";
import writeExcelFile, { type CellObject } from "write-excel-file/node";
import type { Cell } from "./sheet.ts";
import { sheetsOf } from "./sheets.ts";
import type { Writing } from "./writing.ts";

/** What Excel lets a cell hold, in UTF-16 units. */
const CELL_LIMIT = 32_767;
/** Before 1900 its calendar has no days. */
const FIRST_DAY = "1900-03-01";
/** What spreadsheets read as the beginning of a formula, or pass over to find one. */
const FORMULA_START = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;
/** «_x0041_» in a file stands for «A». */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

export async function writeXlsx(report: Report, writing: Writing): Promise<Uint8Array> {
  const dayFormat = writing.language === "es" ? "dd/mm/yyyy" : "d mmm yyyy";
  const workbook = sheetsOf(report, writing).map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
    data: [
      columns.map(({ title }): CellObject => ({ ...textCell(title), fontWeight: "bold", backgroundColor: "#E4EFEC" })),
      ...rows.map((row) => row.map((cell) => cellOf(cell, dayFormat))),
    ],
  }));
  return writeExcelFile(workbook, { fontFamily: "Calibri", fontSize: 11 }).toBuffer();
}

function cellOf(cell: Cell, dayFormat: string): CellObject | null {
  if (cell === undefined || cell === "") return null;
  if (typeof cell === "number") return { type: Number, value: cell, alignVertical: "top" };
  if (typeof cell === "string") return textCell(cell);
  if (cell.day < FIRST_DAY) return textCell(cell.day);
  return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: dayFormat, alignVertical: "top" };
}

function textCell(text: string): CellObject {
  return { type: String, value: harmless(text), wrap: true, alignVertical: "top" };
}

/**
 * A cell of type text is shown and never computed, whatever it says. But a type is lost when somebody saves the sheet as
 * CSV, and who opens that file would run what begins like a formula: those texts get the apostrophe by which every
 * spreadsheet takes the rest as it is.
 */
function harmless(text: string): string {
  const inert = FORMULA_START.test(text) ? `'${text}` : text;
  const whole =
    inert.length <= CELL_LIMIT ? inert : `${inert.slice(0, CELL_LIMIT - 1).replace(/\p{Surrogate}$/u, "")}…`;
  // The library looks texts up in a plain object: one that is called like what every object has would come out wrong.
  const named = whole in {} ? `${whole} ` : whole;
  return named.replace(ESCAPED, "_x005F_");
}
