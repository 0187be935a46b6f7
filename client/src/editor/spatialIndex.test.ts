import { type Box, overlaps } from "@minga/shared/core/geometry.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSpatialIndex } from "./spatialIndex.ts";

test("the topmost of several is found, and top is what was painted last", () => {
  const index = createSpatialIndex();
  const box = { x: 0, y: 0, width: 100, height: 100 };

  index.update(
    new Map([
      ["under", box],
      ["over", box],
    ]),
  );
  expect(index.at({ x: 50, y: 50 })).toBe("over");
  index.update(
    new Map([
      ["over", box],
      ["under", box],
    ]),
  );
  expect(index.at({ x: 50, y: 50 })).toBe("under");
});

const boxes = fc.dictionary(
  fc.constantFrom(..."abcdefghijklmnopqrst"),
  fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 500 }),
    width: fc.constant(140),
    height: fc.integer({ min: 140, max: 300 }),
  }),
);

test("whatever was moved, added and removed, a search finds exactly what is there", () => {
  fc.assert(
    fc.property(fc.array(boxes, { minLength: 1, maxLength: 6 }), (states) => {
      const index = createSpatialIndex();
      const where: Box = { x: 100, y: 100, width: 150, height: 150 };
      for (const state of states) {
        const now = new Map(Object.entries(state));
        index.update(now);
        const inside = [...now].filter(([, box]) => overlaps(box, where)).map(([id]) => id);
        const touching = index.search(where);
        expect(touching.filter((id) => overlaps(now.get(id) ?? where, where))).toEqual(inside);
        expect(touching.every((id) => now.has(id))).toBe(true);
      }
    }),
  );
});
