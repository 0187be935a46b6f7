import { expect, test } from "vitest";
import type * as Y from "yjs";
import { createHistory } from "../../document/history.ts";
import { deleteRecord, readRecord, readTable } from "../../document/table.ts";
import { INITIATIVE_TEXT_LIMIT } from "../../items/initiative.ts";
import { items } from "../../items/items.ts";
import { dependOn } from "../../items/linkOperations.ts";
import { links } from "../../items/links.ts";
import { placementKey, placements } from "../placement.ts";
import { deleteInitiatives, placeBars, setMilestone, startInitiative, stretchBar } from "./operations.ts";
import { addIdea, BOARD, quarter, roadmapWith } from "./testRoadmap.ts";

const placed = (doc: Y.Doc, id: string) => readRecord(doc, placements, placementKey(BOARD, id));
const dropped = {
  lane: "rules",
  start: quarter("2024-1"),
  end: quarter("2024-1"),
  color: "yellow",
  createdAt: 9,
} as const;

test("an idea dropped on a lane becomes an initiative in its words and colour, linked to it, in one step", () => {
  const doc = roadmapWith();
  const history = createHistory(doc, [items, placements, links]);
  addIdea(doc, "idea", { kind: "theme", text: " Interoperabilidad\n con  datos " });

  expect(startInitiative(doc, BOARD, { ...dropped, id: "bar", from: "idea", author: "ana" })).toBe(true);
  expect(readRecord(doc, items, "bar")).toEqual({
    kind: "initiative",
    text: "Interoperabilidad con datos",
    color: "pink",
    createdAt: 9,
    author: "ana",
  });
  expect(placed(doc, "bar")).toEqual({ region: "rules", span: { start: "2024-01-01", end: "2024-03-31" } });
  expect([...doc.getMap(links.name).keys()]).toEqual(["source/idea/bar"]);

  expect(history.undo()).toEqual({ kind: "done" });
  expect([...readTable(doc, items).keys()]).toEqual(["idea"]);
  expect(doc.getMap(links.name).size + doc.getMap(placements.name).size).toBe(0);
});

test("the words of a long note are cut to what an initiative holds, between whole characters", () => {
  const doc = roadmapWith();
  addIdea(doc, "idea", { kind: "note", text: `${"a".repeat(INITIATIVE_TEXT_LIMIT - 1)}🙂 y más` });
  startInitiative(doc, BOARD, { ...dropped, id: "bar", from: "idea" });

  expect(readRecord(doc, items, "bar")?.text).toBe("a".repeat(INITIATIVE_TEXT_LIMIT - 1));
});

test("an idea that somebody deleted before it was dropped makes nothing", () => {
  const doc = roadmapWith();

  expect(startInitiative(doc, BOARD, { ...dropped, id: "bar", from: "gone" })).toBe(false);
  expect(doc.getMap(items.name).size + doc.getMap(placements.name).size).toBe(0);
});

test("dropping an idea again makes a second phase, and deleting the idea leaves both", () => {
  const doc = roadmapWith();
  addIdea(doc, "idea", { kind: "note", text: "Cero copias" });
  startInitiative(doc, BOARD, { ...dropped, id: "first", from: "idea" });
  startInitiative(doc, BOARD, {
    ...dropped,
    id: "second",
    from: "idea",
    start: quarter("2024-3"),
    end: quarter("2024-4"),
  });
  deleteRecord(doc, items, "idea");

  expect([placed(doc, "first")?.span?.end, placed(doc, "second")?.span?.end]).toEqual(["2024-03-31", "2024-12-31"]);
});

test("a bar that is moved keeps its length and its lane, unless another is named", () => {
  const doc = roadmapWith({ a: ["people", "2023-4", "2024-2"], m: ["rules", "2024-1"] });
  placeBars(
    doc,
    BOARD,
    new Map([
      ["a", { start: quarter("2024-3") }],
      ["m", { lane: "data", start: quarter("2024-2") }],
      ["gone", { start: quarter("2024-2") }],
    ]),
  );

  expect(placed(doc, "a")).toEqual({ region: "people", span: { start: "2024-07-01", end: "2025-03-31" } });
  expect(placed(doc, "m")).toEqual({
    region: "data",
    span: { start: "2024-04-01", end: "2024-06-30", milestone: true },
  });
  expect(placed(doc, "gone")).toBeUndefined();
});

test("a bar let go where it was is no step to take back", () => {
  const doc = roadmapWith({ a: ["people", "2023-4", "2024-2"] });
  const history = createHistory(doc, [items, placements, links]);
  placeBars(doc, BOARD, new Map([["a", { lane: "people", start: quarter("2023-4") }]]));

  expect(history.get().canUndo).toBe(false);
});

test("an end pulled past the other turns the bar round, and a bar is never shorter than a quarter", () => {
  const doc = roadmapWith({ a: ["people", "2024-2", "2024-4"], m: ["people", "2024-1"] });
  stretchBar(doc, BOARD, { id: "a", side: "end", to: quarter("2024-1") });
  expect(placed(doc, "a")?.span).toEqual({ start: "2024-01-01", end: "2024-06-30" });
  stretchBar(doc, BOARD, { id: "a", side: "start", to: quarter("2024-2") });
  expect(placed(doc, "a")?.span).toEqual({ start: "2024-04-01", end: "2024-06-30" });
  stretchBar(doc, BOARD, { id: "m", side: "end", to: quarter("2024-4") });
  expect(placed(doc, "m")?.span).toEqual({ start: "2024-01-01", end: "2024-03-31", milestone: true });
});

test("a milestone stands in the last quarter of the bar it was, and says it twice without harm", () => {
  const doc = roadmapWith({ a: ["people", "2024-2", "2024-4"] });
  setMilestone(doc, BOARD, "a", true);
  setMilestone(doc, BOARD, "a", true);
  expect(placed(doc, "a")?.span).toEqual({ start: "2024-10-01", end: "2024-12-31", milestone: true });
  setMilestone(doc, BOARD, "a", false);
  expect(placed(doc, "a")?.span).toEqual({ start: "2024-10-01", end: "2024-12-31" });
});

test("deleting an initiative takes its places and its links on both sides, and one undo brings all of it back", () => {
  const doc = roadmapWith({
    a: ["people", "2023-4", "2023-4"],
    b: ["rules", "2024-1", "2024-1"],
    c: ["data", "2024-2"],
  });
  addIdea(doc, "idea", { kind: "note", text: "Idea" });
  startInitiative(doc, BOARD, { ...dropped, id: "d", from: "idea" });
  dependOn(doc, { from: "d", to: "a" });
  dependOn(doc, { from: "c", to: "d" });
  const before = [...doc.getMap(links.name).keys()].sort();
  const history = createHistory(doc, [items, placements, links]);
  deleteInitiatives(doc, ["d"]);

  expect([...doc.getMap(links.name).keys()]).toEqual([]);
  expect([...readTable(doc, items).keys()].sort()).toEqual(["a", "b", "c", "idea"]);
  expect(history.undo()).toEqual({ kind: "done" });
  expect([...doc.getMap(links.name).keys()].sort()).toEqual(before);
  expect(placed(doc, "d")?.region).toBe("rules");
});

test("what is written on a roadmap passes the gate, also at the ends of time", () => {
  const doc = roadmapWith({ a: ["people", "2024-2", "2024-4"] });
  for (const start of [-1e9, quarter("0001-1"), quarter("9999-4"), 1e9, 0.5]) {
    placeBars(doc, BOARD, new Map([["a", { start }]]));
    expect(placements.refuse(placed(doc, "a"), placementKey(BOARD, "a"))).toBeUndefined();
  }
});
