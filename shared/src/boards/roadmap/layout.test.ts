import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../core/day.ts";
import { contains, overlaps } from "../../core/geometry.ts";
import type { Item } from "../../items/kinds.ts";
import type { Placement } from "../placement.ts";
import { readBars } from "./bars.ts";
import {
  BAR_HEIGHT,
  diamondOf,
  LANE_NAMES,
  laneAt,
  layOutRoadmap,
  QUARTER_NAMES,
  quarterAt,
  quarterX,
} from "./layout.ts";
import { outlineRoadmap } from "./outline.ts";
import { type BarsInShort, BOARD, barsOf, declared, quarter, roadmapWith } from "./testRoadmap.ts";

function laidOut(bars: BarsInShort) {
  return layOutRoadmap(declared, barsOf(roadmapWith(bars)));
}

test("a bar lies in its lane from the start of its first quarter to the end of its last", () => {
  const { bars, lanes, extent } = laidOut({ a: ["rules", "2024-1", "2024-2"] });
  const [, rules] = lanes;

  expect(bars[0]?.box).toEqual({
    x: LANE_NAMES + 125 + 4,
    y: (rules?.box.y ?? 0) + 24,
    width: 242,
    height: BAR_HEIGHT,
  });
  expect(lanes.map(({ box }) => box.y)).toEqual([QUARTER_NAMES, QUARTER_NAMES + 200, QUARTER_NAMES + 400]);
  expect(extent).toEqual({ x: 0, y: 0, width: LANE_NAMES + 8 * 125, height: QUARTER_NAMES + 600 });
});

test("bars of one time lie in rows, and a later one takes the first row that is free", () => {
  const { bars } = laidOut({
    a: ["data", "2024-1", "2024-2"],
    b: ["data", "2024-1", "2024-1"],
    c: ["data", "2024-2", "2024-3"],
    d: ["data", "2024-3", "2024-3"],
  });
  const rows = Object.fromEntries(bars.map(({ id, box }) => [id, box.y]));
  expect(rows["c"]).toBe(rows["b"]);
  expect(rows["a"]).toBe(rows["d"]);
  expect(rows["a"]).not.toBe(rows["b"]);
});

test("a milestone is a point in the middle of its quarter, with its words on the side that has room", () => {
  const layout = laidOut({ first: ["data", "2023-4"], last: ["data", "2025-3"] });
  const middles = layout.bars.map((bar) => diamondOf(bar).x);

  expect(middles).toEqual([LANE_NAMES + 62.5, LANE_NAMES + 7.5 * 125]);
  expect(layout.bars.map(({ words }) => words)).toEqual(["after", "before"]);
});

test("a bar beyond the horizon makes the roadmap longer", () => {
  const { horizon } = laidOut({ early: ["data", "2023-1", "2023-2"], late: ["data", "2026-1", "2026-1"] });
  expect(horizon).toEqual({ first: quarter("2023-1"), count: 13 });
});

test("the place under the hand names lane and quarter, and beside the grid the nearest", () => {
  const layout = laidOut({});
  expect(quarterAt(layout, quarterX(layout, quarter("2024-2")) + 1)).toBe(quarter("2024-2"));
  expect(quarterAt(layout, 0)).toBe(quarter("2023-4"));
  expect(quarterAt(layout, 99_999)).toBe(quarter("2025-3"));
  expect(laneAt(layout, 300)?.lane?.id).toBe("rules");
  expect(laneAt(layout, -50)?.lane?.id).toBe("people");
  expect(laneAt(layout, 99_999)?.lane?.id).toBe("data");
});

test("a bar whose lane is no longer declared stays on the board, in a lane without a name", () => {
  const { lanes, bars } = laidOut({ a: ["no-such-lane", "2024-1", "2024-1"] });
  expect(lanes.map(({ lane }) => lane?.id)).toEqual(["people", "rules", "data", undefined]);
  expect(contains(lanes.at(-1)?.box ?? { x: 0, y: 0, width: 0, height: 0 }, bars[0]?.box ?? { x: -1, y: -1 })).toBe(
    true,
  );
});

test("it is read lane by lane, by start", () => {
  const bars = barsOf(roadmapWith({ c: ["data", "2024-2"], b: ["data", "2024-1", "2024-4"], a: ["people", "2025-1"] }));
  expect(
    outlineRoadmap(declared, bars).map(({ lane, bars: inLane }) => [lane?.id, ...inLane.map(({ id }) => id)]),
  ).toEqual([["people", "a"], ["rules"], ["data", "b", "c"]]);
});

test("whatever spans and lanes are written, every bar lies inside the roadmap and none on another", () => {
  const day = fc.integer({ min: -3_000_000, max: 3_000_000 }).map((days) => {
    const at = addDays("2024-01-01", days % 700_000);
    return /^\d{4}-/.test(at) ? at : "9999-12-31";
  });
  const placement: fc.Arbitrary<Placement> = fc.record(
    {
      region: fc.constantFrom("people", "rules", "data", "gone"),
      span: fc.record(
        { start: day, end: day, milestone: fc.constant(true as const) },
        { requiredKeys: ["start", "end"] },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(placement, { maxLength: 20 }), fc.boolean(), (list, hasHorizon) => {
      const { horizon, ...rest } = declared;
      const board = hasHorizon ? declared : { ...rest, regions: [] };
      const items = new Map<string, Item>(
        list.map((_, index) => [`i${index}`, { kind: "initiative", text: "", color: "sky", createdAt: index % 3 }]),
      );
      const placements = new Map(list.map((one, index) => [`${BOARD}/i${index}`, one]));
      const layout = layOutRoadmap(board, readBars({ board: BOARD, declared: board, items, placements }));
      expect(layout.bars).toHaveLength(list.length);
      for (const [index, { box }] of layout.bars.entries()) {
        expect(box.width).toBeGreaterThan(0);
        expect(
          contains(layout.extent, box) && contains(layout.extent, { x: box.x + box.width, y: box.y + box.height }),
        ).toBe(true);
        expect(layout.bars.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false);
      }
    }),
  );
});
