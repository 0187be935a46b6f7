// The goals and targets are those of the resolution: seventeen, and a hundred and sixty-nine.
import { expect, test } from "vitest";
import { isSdgTarget, sdgGoals, sdgTargets, sdgTargetTitles } from "./sdgTargets.ts";

test("there are 17 goals and 169 targets, each once", () => {
  expect(sdgGoals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  expect(new Set(sdgTargets.map(({ code }) => code)).size).toBe(169);
  expect(sdgTargets).toHaveLength(169);
});

test("a code is a target's or it is none", () => {
  expect(["1.1", "8.10", "16.b", "17.19"].every(isSdgTarget)).toBe(true);
  expect(["", "0.1", "1.6", "16.c", "17.20", "18.1", "16.6 ", "16"].some(isSdgTarget)).toBe(false);
});

test("titles are given to targets that exist", () => {
  expect(Object.keys(sdgTargetTitles).every(isSdgTarget)).toBe(true);
});
