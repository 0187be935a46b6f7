import { expect, test } from "vitest";
import { dotsLeft, moveDot, whyNoMore } from "./ballot.ts";

const hand = { settings: { dots: 3, most: 2 }, candidates: new Set(["a", "b", "c"]) };

test("dots are given up to the most an item may have and the most a person has", () => {
  let ballot = moveDot({}, { item: "a", by: 1 }, hand);
  ballot = moveDot(ballot, { item: "a", by: 1 }, hand);
  expect(whyNoMore(ballot, "a", hand)).toBe("most");
  expect(moveDot(ballot, { item: "a", by: 1 }, hand)).toEqual({ a: 2 });

  ballot = moveDot(ballot, { item: "b", by: 1 }, hand);
  expect(dotsLeft(ballot, hand)).toBe(0);
  expect(whyNoMore(ballot, "c", hand)).toBe("none-left");
  expect(moveDot(ballot, { item: "c", by: 1 }, hand)).toEqual({ a: 2, b: 1 });
});

test("a dot that is taken back is in the hand again, and an item without any is not named", () => {
  const ballot = moveDot({ a: 2, b: 1 }, { item: "b", by: -1 }, hand);
  expect(ballot).toEqual({ a: 2 });
  expect(moveDot(ballot, { item: "b", by: -1 }, hand)).toEqual({ a: 2 });
  expect(dotsLeft(ballot, hand)).toBe(1);
});

test("dots on what is gone are in the hand again, and are no longer sent", () => {
  const ballot = { a: 1, gone: 2 };
  expect(dotsLeft(ballot, hand)).toBe(2);
  expect(moveDot(ballot, { item: "a", by: 1 }, hand)).toEqual({ a: 2 });
});
