// Ideas as sheets: what was written, what was voted for, what stands where on a matrix.
import type { ReportNote } from "@minga/shared/exports/reportIdeas.ts";
import type { Cell, NamedGroup, Sheet } from "./sheet.ts";
import type { Writing } from "./writing.ts";

export function matrixSheet(groups: readonly NamedGroup[], { text }: Writing): Sheet {
  const matrices = groups.flatMap(({ matrices: all }) => all);
  // Boards may measure different things: their own names stand in the heading while they agree.
  const axis = (labels: readonly string[], otherwise: string): string =>
    new Set(labels).size === 1 && labels[0] ? labels[0] : otherwise;
  return {
    name: text("report.sheets.matrix"),
    columns: [
      { title: text("report.group"), width: 24 },
      { title: text("report.board"), width: 24 },
      { title: text("report.rank"), width: 8 },
      { title: text("report.idea"), width: 64 },
      { title: text("report.kind"), width: 10 },
      { title: text("report.matrix.quadrant"), width: 24 },
      {
        title: axis(
          matrices.map(({ yLabel }) => yLabel),
          "Y",
        ),
        width: 10,
      },
      {
        title: axis(
          matrices.map(({ xLabel }) => xLabel),
          "X",
        ),
        width: 10,
      },
      { title: text("report.votes"), width: 8 },
    ],
    rows: groups.flatMap(({ title, matrices: own }) =>
      own.flatMap((matrix) =>
        matrix.scores.map(({ rank, text: idea, kind, quadrant, x, y, dots }) => [
          title,
          matrix.title,
          rank,
          idea,
          text(`report.kinds.${kind}`),
          quadrant,
          y,
          x,
          dots,
        ]),
      ),
    ),
  };
}

export function voteSheet(groups: readonly NamedGroup[], { text }: Writing): Sheet {
  return {
    name: text("report.sheets.vote"),
    columns: [
      { title: text("report.group"), width: 24 },
      { title: text("report.board"), width: 24 },
      { title: text("report.vote.criterion"), width: 48 },
      { title: text("report.idea"), width: 64 },
      { title: text("report.kind"), width: 10 },
      { title: text("report.votes"), width: 8 },
      { title: text("report.rank"), width: 8 },
      { title: text("report.vote.ballots"), width: 12 },
      { title: text("report.vote.candidates"), width: 12 },
    ],
    rows: groups.flatMap(({ title, votes }) =>
      votes.flatMap(({ board, criterion, ballots, candidates, isWithheld, places }) => {
        const row = (idea: string, kind: Cell, dots: Cell, rank: Cell): readonly Cell[] => [
          title,
          board,
          criterion,
          idea,
          kind,
          dots,
          rank,
          ballots,
          candidates,
        ];
        if (isWithheld) return [row(text("report.vote.withheld"), undefined, undefined, undefined)];
        return places.map(({ item, dots, rank }) =>
          row(item?.text ?? text("report.deleted"), item && text(`report.kinds.${item.kind}`), dots, rank),
        );
      }),
    ),
  };
}

export function noteSheet(groups: readonly NamedGroup[], { text }: Writing): Sheet {
  const row = (title: string, where: readonly [board: string, section: string], note: ReportNote): readonly Cell[] => [
    title,
    ...where,
    text(`report.kinds.${note.kind}`),
    note.text,
    note.theme,
    note.dots,
    text(`colors.${note.color}`),
  ];
  return {
    name: text("report.sheets.notes"),
    columns: [
      { title: text("report.group"), width: 24 },
      { title: text("report.board"), width: 24 },
      { title: text("report.notes.section"), width: 24 },
      { title: text("report.kind"), width: 10 },
      { title: text("report.text"), width: 64 },
      { title: text("report.theme"), width: 32 },
      { title: text("report.votes"), width: 8 },
      { title: text("report.color"), width: 10 },
    ],
    rows: groups.flatMap(({ title, boards, themes, unplaced }) => {
      const onBoards = boards.flatMap((board) =>
        board.sections.flatMap((section) =>
          section.notes.map((note) => row(title, [board.title, section.title ?? ""], note)),
        ),
      );
      // A theme may lie nowhere: its notes do.
      const told = new Set(
        boards.flatMap(({ sections }) => sections.flatMap(({ notes }) => notes.map(({ id }) => id))),
      );
      const loose = [...unplaced, ...themes].filter(
        ({ id }, index, all) => !told.has(id) && all.findIndex((other) => other.id === id) === index,
      );
      return [...onBoards, ...loose.map((note) => row(title, ["", ""], note))];
    }),
  };
}
