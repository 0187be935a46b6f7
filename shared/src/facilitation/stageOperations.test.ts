import { expect, test } from "vitest";
import * as Y from "yjs";
import { inOrder } from "../document/inOrder.ts";
import { readRecord, readTable } from "../document/table.ts";
import { addStage, editStage, moveStage, removeStage, restoreStage } from "./stageOperations.ts";
import { stages } from "./stages.ts";

test("a new stage goes after the one it was asked for, on that one's day and board", () => {
  const doc = script("a", "b");
  editStage(doc, "a", { day: 2, board: "ideas" });

  addStage(doc, { id: "c", after: "a", title: "Votación" });

  expect(titles(doc)).toEqual(["a", "Votación", "b"]);
  expect(readRecord(doc, stages, "c")).toMatchObject({ day: 2, board: "ideas", mode: "groups" });
});

test("a stage moves to its place among the others", () => {
  const doc = script("a", "b", "c");

  moveStage(doc, "a", 1);
  expect(titles(doc)).toEqual(["b", "a", "c"]);
  moveStage(doc, "c", 0);
  expect(titles(doc)).toEqual(["c", "b", "a"]);
  moveStage(doc, "c", 99);
  expect(titles(doc)).toEqual(["b", "a", "c"]);
});

test("a removed stage comes back where it was", () => {
  const doc = script("a", "b", "c");

  const removed = removeStage(doc, "b");
  expect(titles(doc)).toEqual(["a", "c"]);
  if (removed !== undefined) restoreStage(doc, "b", removed);

  expect(titles(doc)).toEqual(["a", "b", "c"]);
});

test("every edit passes the strict judgement of the gate, however long the words", () => {
  const doc = script("a");

  editStage(doc, "a", { title: "x".repeat(5000), prompt: "y".repeat(5000), minutes: 99_999, board: undefined });

  const stage = readRecord(doc, stages, "a");
  expect(stages.refuse({ ...stage }, "a")).toBeUndefined();
  expect(stage).toMatchObject({ minutes: 1440 });
});

test("editing a stage that somebody removed does not bring it back", () => {
  const doc = script("a");
  removeStage(doc, "a");

  editStage(doc, "a", { title: "b" });

  expect(titles(doc)).toEqual([]);
});

test("two people who moved a stage to one place at one moment can still move another between them", () => {
  const left = script("a", "b", "c");
  const right = new Y.Doc();
  Y.applyUpdate(right, Y.encodeStateAsUpdate(left));
  moveStage(left, "a", 2);
  moveStage(right, "b", 2);
  Y.applyUpdate(left, Y.encodeStateAsUpdate(right));

  moveStage(left, "c", 1);

  expect(titles(left)).toHaveLength(3);
  expect(stages.refuse({ ...readRecord(left, stages, "c") }, "c")).toBeUndefined();
});

function script(...ids: readonly string[]): Y.Doc {
  const doc = new Y.Doc();
  for (const id of ids) addStage(doc, { id, title: id });
  return doc;
}

function titles(doc: Y.Doc): readonly string[] {
  return inOrder(readTable(doc, stages)).map((stage) => stage.title);
}
