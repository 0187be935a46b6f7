// What each file of a report is, as HTTP says it.
import type { ReportFormat } from "@minga/shared/protocol/http/reports.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

export const fileTypes: Readonly<Record<ReportFormat, string>> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
  json: "application/json; charset=utf-8",
};
