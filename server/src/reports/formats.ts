// The registry of files that a report can be had as: one line each. What a format is made with is loaded for the first
// file in it.
import type { Report } from "@minga/shared/exports/report.ts";
import type { ReportFormat } from "@minga/shared/protocol/http/reports.ts";
import type { Writing } from "./writing.ts";

type WriteFile = (report: Report, writing: Writing) => Promise<Uint8Array>;

export const fileFormats: Readonly<Record<ReportFormat, WriteFile>> = {
  xlsx: async (report, writing) => (await import("./xlsx.ts")).writeXlsx(report, writing),
  docx: async (report, writing) => (await import("./docx.ts")).writeDocx(report, writing),
  json: async (report) => (await import("./json.ts")).writeJson(report),
};
