// From the report's data to its story: a summary of the plan first, then group by group, and the agenda at the end.
import type { Report, ReportStage } from "@minga/shared/exports/report.ts";
import { planTable } from "./planTable.ts";
import { type Chapter, type Story, type Table, withValue } from "./story.ts";
import { tellGroup } from "./storyGroup.ts";
import type { Writing } from "./writing.ts";

export function tellReport(report: Report, writing: Writing): Story {
  const { text, day } = writing;
  const { title, place, startsOn, endsOn, people } = report.workshop;
  const isOneDay = endsOn === "" || endsOn === startsOn;
  const days = isOneDay ? day(startsOn) : text("report.daysFromTo", { from: day(startsOn), to: day(endsOn) });
  return {
    title,
    subtitle: text("report.title"),
    facts: withValue([
      [text("report.place"), place],
      [text("report.days"), days],
      [text("report.people"), people === 0 ? "" : writing.number(people)],
      [text("report.language"), text("report.ownName")],
      [text("report.madeOn"), day(report.madeOn)],
    ]),
    chapters: [
      ...planChapter(report, writing),
      ...report.groups.map((group) => tellGroup(group, writing)),
      ...agendaChapter(report.stages, writing),
    ],
  };
}

function planChapter({ groups }: Report, writing: Writing): readonly Chapter[] {
  const actions = groups.flatMap(({ plan }) => plan);
  if (actions.length === 0) return [];
  const title = writing.text("report.plan.consolidated");
  return [{ title, isWide: true, blocks: [planTable(actions, { title, writing })] }];
}

function agendaChapter(stages: readonly ReportStage[], { text, number }: Writing): readonly Chapter[] {
  if (stages.length === 0) return [];
  const title = text("report.agenda.title");
  const table: Table = {
    kind: "table",
    caption: title,
    columns: [
      { title: text("report.agenda.stage"), share: 6 },
      { title: text("report.agenda.day"), share: 1, isNumber: true },
      { title: text("report.agenda.time"), share: 1, isNumber: true },
      { title: text("report.agenda.minutes"), share: 1, isNumber: true },
    ],
    rows: stages.map((stage) => [stage.title, number(stage.day), stage.startsAt ?? "", number(stage.minutes)]),
  };
  return [{ title, blocks: [table] }];
}
