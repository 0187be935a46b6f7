// The registry of files that a report can be had as: one line each.
import type { Report } from "@minga/shared/exports/report.ts";
import type { ReportFormat } from "@minga/shared/protocol/http/reports.ts";
import { writeDocx } from "./docx.ts";
import { writeJson } from "./json.ts";
import { sheetsOf } from "./sheets.ts";
import { tellReport } from "./tellReport.ts";
import type { Writing } from "./writing.ts";
import { writeXlsx } from "./xlsx.ts";

interface FileFormat {
  readonly type: string;
  write(report: Report, writing: Writing): Promise<Uint8Array>;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

export const fileFormats: Readonly<Record<ReportFormat, FileFormat>> = {
  xlsx: {
    type: `${OFFICE}.spreadsheetml.sheet`,
    write: (report, writing) => writeXlsx(sheetsOf(report, writing), writing),
  },
  docx: {
    type: `${OFFICE}.wordprocessingml.document`,
    write: (report, writing) => writeDocx(tellReport(report, writing), writing),
  },
  json: { type: "application/json; charset=utf-8", write: async (report) => writeJson(report) },
};
