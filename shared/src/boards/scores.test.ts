import fc from "fast-check";
import { expect, test } from "vitest";
import { inRange } from "./scores.ts";

const axis = { label: "", low: "", high: "" };
const five = { axes: { x: axis, y: axis, least: 1, most: 5 } };

test("whatever comes in, a score lies within the range and in tenths", () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (x, y) => {
      const score = inRange(five, { x, y });
      for (const value of [score.x, score.y]) {
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(5);
        expect(Math.round(value * 10) / 10).toBe(value);
      }
    }),
  );
});

test("a board that says nothing counts from 0 to 10, and tenths are written as they are read", () => {
  expect(inRange({}, { x: 7.249, y: 12 })).toEqual({ x: 7.2, y: 10 });
  expect(inRange({}, { x: 0.1 + 0.2, y: -1 })).toEqual({ x: 0.3, y: 0 });
});
