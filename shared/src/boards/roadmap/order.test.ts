import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { dependOn } from "../../items/linkOperations.ts";
import type { Link } from "../../items/links.ts";
import { placeBars } from "./operations.ts";
import { findViolations } from "./order.ts";
import { type BarsInShort, BOARD, barsOf, linksOf, quarter, roadmapWith } from "./testRoadmap.ts";

function violationsOf(doc: Y.Doc) {
  return findViolations(barsOf(doc), linksOf(doc));
}

function waiting(bars: BarsInShort, ...pairs: readonly (readonly [from: string, to: string])[]): Y.Doc {
  const doc = roadmapWith(bars);
  for (const [from, to] of pairs) dependOn(doc, { from, to });
  return doc;
}

test("a bar that starts before what it depends on ends is out of order, and moving it behind mends it", () => {
  const doc = waiting({ catalogue: ["data", "2024-3", "2025-1"], forms: ["rules", "2024-4", "2025-2"] }, [
    "forms",
    "catalogue",
  ]);

  expect(violationsOf(doc)).toEqual([{ kind: "early", from: "forms", to: "catalogue", moveTo: quarter("2025-2") }]);
  placeBars(doc, BOARD, new Map([["forms", { start: quarter("2025-2") }]]));
  expect(violationsOf(doc)).toEqual([]);
});

test("a bar may start in the quarter in which the other ends, but not in the one in which it starts", () => {
  const doc = waiting({ a: ["data", "2024-1", "2024-2"], b: ["data", "2024-2", "2024-3"] }, ["b", "a"]);
  expect(violationsOf(doc)).toEqual([]);
  placeBars(doc, BOARD, new Map([["b", { start: quarter("2024-1") }]]));
  expect(violationsOf(doc)).toEqual([{ kind: "early", from: "b", to: "a", moveTo: quarter("2024-3") }]);

  const short = waiting({ a: ["data", "2024-2", "2024-2"], b: ["data", "2024-2", "2024-2"] }, ["b", "a"]);
  expect(violationsOf(short)).toEqual([{ kind: "early", from: "b", to: "a", moveTo: quarter("2024-3") }]);
});

test("a milestone counts by its quarter, waiting or waited for", () => {
  const bars = { a: ["data", "2024-1", "2024-2"], m: ["rules", "2024-2"], b: ["people", "2024-2", "2024-3"] } as const;
  expect(violationsOf(waiting(bars, ["m", "a"], ["b", "m"]))).toEqual([]);
  expect(violationsOf(waiting({ ...bars, m: ["rules", "2024-1"] }, ["m", "a"]))).toEqual([
    { kind: "early", from: "m", to: "a", moveTo: quarter("2024-2") },
  ]);
});

test("one move goes behind all that a bar depends on", () => {
  const doc = waiting(
    { a: ["data", "2024-1", "2024-2"], b: ["data", "2024-1", "2024-4"], c: ["people", "2024-1", "2024-1"] },
    ["c", "a"],
    ["c", "b"],
  );
  expect(violationsOf(doc)).toEqual([
    { kind: "early", from: "c", to: "a", moveTo: quarter("2025-1") },
    { kind: "early", from: "c", to: "b", moveTo: quarter("2025-1") },
  ]);
});

test("a circle that two people closed between them is told once, without a move that could not mend it", () => {
  const doc = roadmapWith({ a: ["data", "2024-1", "2024-1"], b: ["data", "2024-2", "2024-2"] });
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
  dependOn(doc, { from: "b", to: "a" });
  dependOn(theirs, { from: "a", to: "b" });
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));

  expect(violationsOf(doc)).toEqual([{ kind: "cycle", from: "a", to: "b" }]);
});

test("what waits for something that is gone or off the board waits for nothing", () => {
  const doc = roadmapWith({ a: ["data", "2024-1", "2024-1"] });
  const links: readonly Link[] = [
    { kind: "depends", from: "a", to: "gone" },
    { kind: "depends", from: "gone", to: "a" },
    { kind: "depends", from: "a", to: "a" },
    { kind: "source", from: "a", to: "gone" },
  ];
  expect(findViolations(barsOf(doc), links)).toEqual([]);
});

test("whatever depends on whatever, mending one after the other ends with everything in order", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const id = fc.constantFrom(...ids);
  const place = fc.record({ start: fc.integer({ min: 0, max: 7 }), length: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, id), { maxLength: 14 }),
      fc.array(place, { minLength: 6, maxLength: 6 }),
      (pairs, places) => {
        const bars = ids.map((name, index) => {
          const { start, length } = places[index] ?? { start: 0, length: 0 };
          return barNamed(name, start, start + length);
        });
        let links: readonly Link[] = pairs.map(([from, to]) => ({ kind: "depends", from, to }));
        let standing = bars;
        let found = findViolations(standing, links);
        for (let steps = 0; found[0] !== undefined; steps += 1) {
          expect(steps).toBeLessThan(200);
          const { kind, from, to } = found[0];
          if (kind === "cycle") links = links.filter((link) => link.from !== from || link.to !== to);
          else {
            const by = found[0].moveTo - (standing.find((bar) => bar.id === from)?.start ?? 0);
            expect(by).toBeGreaterThan(0);
            standing = standing.map((bar) =>
              bar.id === from ? { ...bar, start: bar.start + by, end: bar.end + by } : bar,
            );
          }
          found = findViolations(
            [...standing].sort((a, b) => a.start - b.start),
            links,
          );
        }
      },
    ),
  );
});

function barNamed(id: string, start: number, end: number) {
  const initiative = { kind: "initiative", text: id, color: "yellow", createdAt: 0 } as const;
  return { id, initiative, lane: "data", start, end, isMilestone: false };
}
