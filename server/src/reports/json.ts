// The report for other programs: all of it, as it is.
import type { Report } from "@minga/shared/exports/report.ts";

export function writeJson(report: Report): Uint8Array {
  return Buffer.from(`${JSON.stringify(report, undefined, 2)}\n`, "utf8");
}
