import { expect, test } from "vitest";
import { choose, chosenActions, join, split, startGrouping, unitsOf } from "./groupingInitiatives.ts";

const present = ["a", "b", "c", "d"];

test("at first each initiative is an action of its own", () => {
  expect(chosenActions(startGrouping([], present), present)).toEqual([["a"], ["b"], ["c"], ["d"]]);
});

test("initiatives that were one action before are one again, as far as they are still there", () => {
  const before = [
    ["c", "a"],
    ["b", "gone"],
  ];

  expect(chosenActions(startGrouping(before, present), present)).toEqual([["a", "c"], ["b"], ["d"]]);
});

test("joining takes along what was joined before, and brings back what was left out", () => {
  const first = choose(join(startGrouping([], present), ["a", "b"], present), ["d"], false);

  const all = join(first, ["b", "d"], present);

  expect(chosenActions(all, present)).toEqual([["a", "b", "d"], ["c"]]);
});

test("what is taken apart stands on its own again, and what is left out is not asked for", () => {
  const joined = join(startGrouping([], present), ["a", "c"], present);
  expect(unitsOf(joined, present)).toEqual([["a", "c"], ["b"], ["d"]]);

  const apart = choose(split(joined, ["a", "c"]), ["c"], false);

  expect(chosenActions(apart, present)).toEqual([["a"], ["b"], ["d"]]);
});

test("a joined action is left out as a whole", () => {
  const joined = join(startGrouping([], present), ["a", "c"], present);

  expect(chosenActions(choose(joined, ["a", "c"], false), present)).toEqual([["b"], ["d"]]);
});
