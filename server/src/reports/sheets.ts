// The report as sheets for planners: one row a thing, typed values, the group in the first column, so that rows of all
// groups can be filtered and sorted together.
import type { Report } from "@minga/shared/exports/report.ts";
import { matrixSheet, noteSheet, voteSheet } from "./ideaSheets.ts";
import { originSheet } from "./originSheet.ts";
import { indicatorSheet, milestoneSheet, planSheet } from "./planSheets.ts";
import { roadmapSheet } from "./roadmapSheet.ts";
import type { Sheet } from "./sheet.ts";
import { groupTitle } from "./storyGroup.ts";
import type { Writing } from "./writing.ts";

export function sheetsOf(report: Report, writing: Writing): readonly Sheet[] {
  const groups = report.groups.map((group) => ({ ...group, title: groupTitle(group, writing) }));
  return [planSheet, indicatorSheet, milestoneSheet, roadmapSheet, matrixSheet, voteSheet, noteSheet, originSheet].map(
    (sheet) => sheet(groups, writing),
  );
}
