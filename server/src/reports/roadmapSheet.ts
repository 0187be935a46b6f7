// The roadmaps as a sheet: an initiative a row, between two days.
import { lines, type NamedGroup, type Sheet } from "./sheet.ts";
import type { Writing } from "./writing.ts";

export function roadmapSheet(groups: readonly NamedGroup[], { text }: Writing): Sheet {
  return {
    name: text("report.sheets.roadmap"),
    columns: [
      { title: text("report.group"), width: 24 },
      { title: text("report.board"), width: 24 },
      { title: text("report.roadmap.lane"), width: 24 },
      { title: text("report.roadmap.initiative"), width: 48 },
      { title: text("report.kind"), width: 12 },
      { title: text("report.roadmap.start"), width: 12 },
      { title: text("report.roadmap.end"), width: 12 },
      { title: text("report.roadmap.sources"), width: 56 },
      { title: text("report.roadmap.waitsFor"), width: 48 },
      { title: text("report.roadmap.order"), width: 48 },
    ],
    rows: groups.flatMap(({ title, roadmaps }) =>
      roadmaps.flatMap((roadmap) =>
        roadmap.lanes.flatMap((lane) =>
          lane.initiatives.map(({ text: name, start, end, isMilestone, sources, waitsFor }) => [
            title,
            roadmap.title,
            lane.title ?? text("report.roadmap.noLane"),
            name,
            text(isMilestone ? "report.roadmap.milestone" : "report.kinds.initiative"),
            { day: start },
            { day: end },
            lines(sources.map((source) => source.text)),
            lines(waitsFor.map((other) => other.text)),
            lines(waitsFor.filter(({ isBroken }) => isBroken).map((other) => other.text)),
          ]),
        ),
      ),
    ),
  };
}
