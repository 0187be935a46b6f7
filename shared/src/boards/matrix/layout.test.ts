import fc from "fast-check";
import { expect, test } from "vitest";
import { center } from "../../core/geometry.ts";
import type { Item } from "../../items/kinds.ts";
import { placementKey } from "../placement.ts";
import { chipBox, layOutMatrix, PLANE, pointOf, scoreAt, scoreOfBox } from "./layout.ts";

const axis = { label: "", low: "", high: "" };
const five = { axes: { x: axis, y: axis, least: 1, most: 5 } };

test.each([
  ["0–10", {}],
  ["1–5", five],
])("on a range of %s an item's middle is its value, there and back", (_name, declared) => {
  const { least, most } = "axes" in declared ? declared.axes : { least: 0, most: 10 };
  const tenths = fc.integer({ min: least * 10, max: most * 10 }).map((value) => value / 10);
  fc.assert(
    fc.property(tenths, tenths, (x, y) => {
      expect(scoreAt(declared, pointOf(declared, { x, y }))).toEqual({ x, y });
      expect(scoreOfBox(declared, chipBox(pointOf(declared, { x, y }), 80))).toEqual({ x, y });
    }),
  );
});

test("the corners are the ends of the range, and beside the plane it goes no farther", () => {
  expect(scoreAt({}, PLANE)).toEqual({ x: 0, y: 10 });
  expect(scoreAt({}, { x: 9999, y: 9999 })).toEqual({ x: 10, y: 0 });
  expect(scoreAt({}, center(PLANE))).toEqual({ x: 5, y: 5 });
});

test("lays out what has a score here, bottom first, and names the quadrant it is in", () => {
  const item: Item = { kind: "note", text: "Una idea", color: "yellow", createdAt: 1 };
  const declared = {
    kind: "notes",
    title: "",
    order: "a",
    regions: [{ id: "left", title: "Izquierda", rect: [0, 0, 0.5, 1] as [number, number, number, number] }],
  } as const;
  const placed = layOutMatrix(
    {
      board: "m",
      declared: { ...declared, regions: [...declared.regions] },
      items: new Map([
        ["top", item],
        ["below", item],
      ]),
      placements: new Map([
        [placementKey("m", "top"), { score: { x: 2, y: 5 }, z: 7 }],
        [placementKey("m", "below"), { score: { x: 8, y: 5 } }],
        [placementKey("m", "gone"), { score: { x: 8, y: 5 } }],
        [placementKey("notes", "top"), { at: { x: 1, y: 1 } }],
      ]),
    },
    () => 62,
  );

  expect(placed.map(({ id, region }) => [id, region])).toEqual([
    ["below", undefined],
    ["top", "left"],
  ]);
  expect(placed.map(({ box }) => center(box))).toEqual([
    { x: 624, y: 334 },
    { x: 156, y: 334 },
  ]);
});
