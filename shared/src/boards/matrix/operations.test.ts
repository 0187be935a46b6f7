import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { readTable } from "../../document/table.ts";
import { items } from "../../items/items.ts";
import { deleteItems } from "../itemOperations.ts";
import { placementKey, placements } from "../placement.ts";
import { addScored, placeScores } from "./operations.ts";

const note = { text: "Una idea", color: "yellow", createdAt: 1 } as const;

test("values are kept in tenths and within the range, whatever the hand did", () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (x, y) => {
      const doc = openWith("a");
      placeScores(doc, "m", { declared: {}, scores: new Map([["a", { x, y }]]) });
      const stored = readTable(doc, placements).get(placementKey("m", "a"))?.score;
      for (const value of [stored?.x ?? -1, stored?.y ?? -1]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(10);
        expect(Math.round(value * 10) / 10).toBe(value);
      }
    }),
  );
});

test("what somebody deleted while it was in the hand is not placed", () => {
  const doc = openWith("a", "b");
  deleteItems(doc, ["a"]);
  const scores = new Map(["a", "b"].map((id) => [id, { x: 2, y: 3 }]));
  placeScores(doc, "m", { declared: {}, scores });

  expect([...readTable(doc, placements).keys()].filter((key) => key.startsWith("m/"))).toEqual(["m/b"]);
});

test("what is placed last lies on top", () => {
  const doc = openWith("a", "b");
  placeScores(doc, "m", { declared: {}, scores: new Map([["a", { x: 1, y: 1 }]]) });
  placeScores(doc, "m", { declared: {}, scores: new Map([["b", { x: 1, y: 1 }]]) });
  placeScores(doc, "m", { declared: {}, scores: new Map([["a", { x: 1, y: 1 }]]) });

  const table = readTable(doc, placements);
  expect(table.get("m/a")?.z).toBeGreaterThan(table.get("m/b")?.z ?? 0);
});

test("a note made on the plane is a note like any other, with its score", () => {
  const doc = new Y.Doc();
  addScored(doc, "m", { declared: {}, notes: [{ id: "a", score: { x: 11, y: 3.14 }, ...note, author: "ana" }] });

  expect(readTable(doc, items).get("a")).toMatchObject({ kind: "note", text: "Una idea", author: "ana" });
  expect(readTable(doc, placements).get("m/a")?.score).toEqual({ x: 10, y: 3.1 });
});

test("two people who place the first items at once keep both, and of one item one whole score", () => {
  const first = openWith("a", "b");
  const second = new Y.Doc();
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
  placeScores(first, "m", { declared: {}, scores: new Map([["a", { x: 1, y: 9 }]]) });
  placeScores(second, "m", { declared: {}, scores: new Map([["b", { x: 8, y: 2 }]]) });
  placeScores(second, "m", { declared: {}, scores: new Map([["a", { x: 7, y: 3 }]]) });
  Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));

  const [here, there] = [first, second].map((doc) => readTable(doc, placements));
  expect(here).toEqual(there);
  expect(here?.get("m/b")?.score).toEqual({ x: 8, y: 2 });
  expect([
    { x: 1, y: 9 },
    { x: 7, y: 3 },
  ]).toContainEqual(here?.get("m/a")?.score);
});

/** A document with these notes on another board. */
function openWith(...ids: readonly string[]): Y.Doc {
  const doc = new Y.Doc();
  addScored(doc, "elsewhere", { declared: {}, notes: ids.map((id) => ({ id, score: { x: 0, y: 0 }, ...note })) });
  return doc;
}
