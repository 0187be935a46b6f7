import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../items/kinds.ts";
import { placementKey, type Score } from "./placement.ts";
import { quadrantOf, rankItems } from "./ranking.ts";
import type { Measured } from "./scores.ts";

const matrix: Measured = {
  axes: {
    x: { label: "Esfuerzo", low: "Bajo", high: "Alto" },
    y: { label: "Impacto", low: "Bajo", high: "Alto" },
    least: 0,
    most: 10,
  },
  regions: [
    { id: "wins", title: "Victorias tempranas", rect: [0, 0, 0.5, 0.5] },
    { id: "projects", title: "Proyectos estratégicos", rect: [0.5, 0, 0.5, 0.5] },
    { id: "extras", title: "Complementarias", rect: [0, 0.5, 0.5, 0.5] },
    { id: "drop", title: "Replantear o descartar", rect: [0.5, 0.5, 0.5, 0.5] },
  ],
};

test.each([
  [{ x: 0, y: 10 }, "wins"],
  [{ x: 4.9, y: 5 }, "wins"],
  [{ x: 5, y: 5 }, "projects"],
  [{ x: 10, y: 10 }, "projects"],
  [{ x: 0, y: 0 }, "extras"],
  [{ x: 4.9, y: 4.9 }, "extras"],
  [{ x: 5, y: 4.9 }, "drop"],
  [{ x: 10, y: 0 }, "drop"],
])("a score of %o lies in %s: the line between two counts as high", (score, quadrant) => {
  expect(quadrantOf(matrix, score)?.id).toBe(quadrant);
});

test("every score lies in one part, also where thirds leave a gap of rounding", () => {
  const thirds: Measured = {
    ...matrix,
    regions: [0, 0.3333, 0.6667].flatMap((left, column) =>
      [0, 0.5].map((top) => ({ id: `${column}-${top}`, title: "", rect: [left, top, 0.3333, 0.5] as Rect })),
    ),
  };
  for (let tenth = 0; tenth <= 100; tenth += 1) {
    expect(quadrantOf(thirds, { x: tenth / 10, y: 5 })).toBeDefined();
    expect(quadrantOf(matrix, { x: tenth / 10, y: tenth / 10 })).toBeDefined();
  }
});

test("a board without parts has no quadrants, and one that says no range counts from 0 to 10", () => {
  expect(quadrantOf({ regions: [] }, { x: 3, y: 3 })).toBeUndefined();
  expect(quadrantOf({ regions: matrix.regions }, { x: 3, y: 9 })?.id).toBe("wins");
});

test("ranks by quadrant, then impact, then the lesser effort, then votes, then age, then id", () => {
  const list = rank(
    {
      drop: { x: 9, y: 1 },
      lowWin: { x: 1, y: 6 },
      highProject: { x: 9, y: 10 },
      hardWin: { x: 4, y: 9 },
      easyWin: { x: 2, y: 9 },
      voted: { x: 3, y: 3 },
      older: { x: 3, y: 3 },
      b: { x: 3, y: 3 },
      a: { x: 3, y: 3 },
    },
    { votes: { voted: 4 }, ages: { older: 1 } },
  );

  expect(list.map(({ id }) => id)).toEqual([
    "easyWin",
    "hardWin",
    "lowWin",
    "highProject",
    "voted",
    "older",
    "a",
    "b",
    "drop",
  ]);
  expect(list.map((entry) => entry.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("where the best quadrant lies on the right, more of x is better", () => {
  const [wins, projects, ...others] = matrix.regions;
  if (wins === undefined || projects === undefined) throw new Error("the matrix has four quadrants");
  const turned = { ...matrix, regions: [projects, wins, ...others] };

  expect(rank({ near: { x: 6, y: 8 }, far: { x: 9, y: 8 } }, { declared: turned }).map(({ id }) => id)).toEqual([
    "far",
    "near",
  ]);
});

test("leaves out what was deleted, what lies on another board and what has no score, and keeps to the range", () => {
  const placements = new Map([
    [placementKey("m", "here"), { score: { x: -3, y: 400 } }],
    [placementKey("m", "gone"), { score: { x: 1, y: 1 } }],
    [placementKey("m", "noScore"), { region: "wins" }],
    [placementKey("other", "here"), { score: { x: 1, y: 1 } }],
  ]);
  const items = new Map([
    ["here", note(1)],
    ["noScore", note(1)],
  ]);
  const list = rankItems({ board: "m", declared: matrix, items, placements, votes: new Map() });

  expect(list).toEqual([{ id: "here", item: note(1), score: { x: 0, y: 10 }, quadrant: matrix.regions[0], rank: 1 }]);
});

test("the order is the same however the items came in, and names each once", () => {
  const score = fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 3 }) });
  const placed = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), score, { noNullPrototype: true });
  fc.assert(
    fc.property(placed, fc.integer({ min: 1, max: 20 }), (scores, turn) => {
      const ids = Object.keys(scores);
      const turned = Object.fromEntries(ids.map((_, index) => entryAt(scores, ids, (index + turn) % ids.length)));
      const list = rank(scores, {}).map(({ id }) => id);
      expect(list).toEqual(rank(turned, {}).map(({ id }) => id));
      expect(new Set(list)).toEqual(new Set(ids));
    }),
  );
});

type Rect = [number, number, number, number];

interface Known {
  readonly votes?: Readonly<Record<string, number>>;
  readonly ages?: Readonly<Record<string, number>>;
  readonly declared?: Measured;
}

function rank(scores: Readonly<Record<string, Score>>, { votes = {}, ages = {}, declared = matrix }: Known) {
  const ids = Object.keys(scores);
  return rankItems({
    board: "m",
    declared,
    items: new Map(ids.map((id) => [id, note(ages[id] ?? 5)])),
    placements: new Map(Object.entries(scores).map(([id, score]) => [placementKey("m", id), { score }])),
    votes: new Map(Object.entries(votes).map(([id, dots]) => [id, { dots }])),
  });
}

function note(createdAt: number): Item {
  return { kind: "note", text: "Una idea", color: "yellow", createdAt };
}

function entryAt(scores: Readonly<Record<string, Score>>, ids: readonly string[], index: number): [string, Score] {
  const id = ids[index] ?? "";
  return [id, scores[id] ?? { x: 0, y: 0 }];
}
