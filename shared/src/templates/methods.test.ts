import { expect, test } from "vitest";
import { type MethodId, method, methods } from "./methods.ts";
import { isComplete } from "./testing/localizedTexts.ts";

test("every method has a name of its own and is found by it", () => {
  const ids: readonly MethodId[] = methods.map(({ id }) => id);

  expect(ids).toHaveLength(34);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.map((id) => method(id).id)).toEqual(ids);
});

test.each(methods)("$id lays its regions inside its surface, each with an id of its own", ({ layout }) => {
  const rounding = 1e-9;
  for (const { rect } of layout.regions) {
    const [x, y, width, height] = rect;
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.min(width, height)).toBeGreaterThan(0);
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + rounding);
  }
  const ids = layout.regions.map((region) => region.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(methods)("$id speaks both languages, step by step", (entry) => {
  expect(isComplete(entry)).toBe(true);
  expect(entry.steps.en).toHaveLength(entry.steps.es.length);
});

test.each(methods)("$id takes no less than its least and no more than its most", ({ minutes }) => {
  expect(minutes.min).toBeLessThanOrEqual(minutes.typical);
  expect(minutes.typical).toBeLessThanOrEqual(minutes.max);
});
