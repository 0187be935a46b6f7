// Where each action comes from, as a sheet: a row for each idea that one of its initiatives was made from.
import type { SourceItem } from "@minga/shared/plan/sources.ts";
import { type Cell, lines, type NamedGroup, type Sheet } from "./sheet.ts";
import type { Writing } from "./writing.ts";

export function originSheet(groups: readonly NamedGroup[], { text }: Writing): Sheet {
  const ideaCells = (item: SourceItem | undefined): readonly Cell[] => [
    item && text(`report.kinds.${item.kind}`),
    item?.text,
    item?.theme?.text,
    item?.notes && lines(item.notes.map((note) => note.text)),
    item?.votes?.dots,
    item?.votes?.rank,
    item?.votes?.of,
    item?.score?.quadrant,
    item?.score?.y,
    item?.score?.x,
  ];
  return {
    name: text("report.sheets.origin"),
    columns: [
      { title: text("report.group"), width: 24 },
      { title: text("plan.column.code"), width: 9 },
      { title: text("report.roadmap.initiative"), width: 48 },
      { title: text("report.roadmap.lane"), width: 24 },
      { title: text("report.roadmap.start"), width: 12 },
      { title: text("report.roadmap.end"), width: 12 },
      { title: text("report.kind"), width: 10 },
      { title: text("report.idea"), width: 64 },
      { title: text("report.theme"), width: 32 },
      { title: text("report.origin.notesOf"), width: 48 },
      { title: text("report.votes"), width: 8 },
      { title: text("report.rank"), width: 8 },
      { title: text("report.origin.rankOf"), width: 8 },
      { title: text("report.matrix.quadrant"), width: 24 },
      { title: "Y", width: 8 },
      { title: "X", width: 8 },
    ],
    rows: groups.flatMap(({ title, plan }) =>
      plan.flatMap(({ code, origin }) =>
        (origin?.initiatives ?? []).flatMap(({ text: name, lane, start, end, items }) =>
          (items.length === 0 ? [undefined] : items).map((item) => [
            title,
            code,
            name,
            lane,
            { day: start },
            { day: end },
            ...ideaCells(item),
          ]),
        ),
      ),
    ),
  };
}
