import { expect, test } from "vitest";
import * as Y from "yjs";
import { colorItems, deleteItems, setText } from "../boards/itemOperations.ts";
import { addNotes, placeItems } from "../boards/notes/operations.ts";
import { placementKey, placements } from "../boards/placement.ts";
import { items } from "../items/items.ts";
import { createHistory } from "./history.ts";
import { readRecord } from "./table.ts";
import { transact } from "./transact.ts";

const BOARD = "b";

/** Two people on one board; what one does reaches the other at once. */
function twoPeople() {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  mine.on(
    "update",
    (update: Uint8Array, origin: unknown) => origin !== "line" && Y.applyUpdate(theirs, update, "line"),
  );
  theirs.on(
    "update",
    (update: Uint8Array, origin: unknown) => origin !== "line" && Y.applyUpdate(mine, update, "line"),
  );
  const history = createHistory(mine, [items, placements]);
  history.setBoard(BOARD);
  return { mine, theirs, history };
}

function note(id: string, x = 0) {
  return { id, at: { x, y: 0 }, text: id, color: "yellow", createdAt: 1 } as const;
}

function at(doc: Y.Doc, id: string) {
  return readRecord(doc, placements, placementKey(BOARD, id))?.at;
}

test("a step remembered is the one taken back, whatever was done after it", () => {
  const { mine, history } = twoPeople();
  addNotes(mine, BOARD, [note("a"), note("b", 150)]);
  deleteItems(mine, ["a"]);
  const restore = history.lastStep();
  colorItems(mine, ["b"], "pink");

  expect(restore()).toEqual({ kind: "done" });
  expect(readRecord(mine, items, "a")?.text).toBe("a");
  expect(readRecord(mine, items, "b")?.color).toBe("pink");
  expect(restore()).toEqual({ kind: "nothing" });

  expect(history.undo()).toEqual({ kind: "done" });
  expect(readRecord(mine, items, "b")?.color).toBe("yellow");
});

test("a step that was remembered is taken back from whatever board one has gone to", () => {
  const { mine, history } = twoPeople();
  history.setBoard(BOARD);
  addNotes(mine, BOARD, [note("a")]);
  deleteItems(mine, ["a"]);
  const restore = history.lastStep();
  history.setBoard("another");

  expect(restore()).toEqual({ kind: "done" });
  expect(readRecord(mine, items, "a")?.text).toBe("a");
  expect(history.redo()).toEqual({ kind: "elsewhere", board: BOARD });
});

test("remembering while there is no step takes nothing back", () => {
  const { mine, history } = twoPeople();
  const restore = history.lastStep();
  addNotes(mine, BOARD, [note("a")]);

  expect(restore()).toEqual({ kind: "nothing" });
  expect(readRecord(mine, items, "a")?.text).toBe("a");
});

test("an undo takes back the last gesture whole and a redo brings it back", () => {
  const { mine, history } = twoPeople();
  transact(mine, () => addNotes(mine, BOARD, [note("a"), note("b", 150)]));

  expect(history.undo()).toEqual({ kind: "done" });
  expect(readRecord(mine, items, "a")).toBeUndefined();
  expect(at(mine, "b")).toBeUndefined();
  expect(history.redo()).toEqual({ kind: "done" });
  expect(readRecord(mine, items, "a")?.text).toBe("a");
  expect(at(mine, "b")).toEqual({ x: 150, y: 0 });
});

test("a note that undo brought back is still mine to undo further", () => {
  const { mine, history } = twoPeople();
  addNotes(mine, BOARD, [note("a")]);
  colorItems(mine, ["a"], "pink");
  deleteItems(mine, ["a"]);

  expect([history.undo(), history.undo(), history.undo()]).toEqual([
    { kind: "done" },
    { kind: "done" },
    { kind: "done" },
  ]);
  expect(readRecord(mine, items, "a")).toBeUndefined();
});

test("an undo does not undo others", () => {
  const { mine, theirs, history } = twoPeople();
  addNotes(mine, BOARD, [note("a")]);
  addNotes(theirs, BOARD, [note("b", 300)]);

  expect(history.undo()).toEqual({ kind: "done" });
  expect(at(mine, "b")).toEqual({ x: 300, y: 0 });
});

test("a step that someone else changed since is dropped and said, and the step before it stays", () => {
  const { mine, theirs, history } = twoPeople();
  addNotes(mine, BOARD, [note("a"), note("b", 150)]);
  placeItems(mine, BOARD, new Map([["a", { at: { x: 500, y: 0 } }]]));
  placeItems(theirs, BOARD, new Map([["a", { at: { x: 900, y: 0 } }]]));

  expect(history.undo()).toEqual({ kind: "overtaken" });
  expect(at(mine, "a")).toEqual({ x: 900, y: 0 });
  expect(at(mine, "b")).toEqual({ x: 150, y: 0 });
});

test("a step partly changed since undoes the rest and says so", () => {
  const { mine, theirs, history } = twoPeople();
  addNotes(mine, BOARD, [note("a"), note("b", 150)]);
  transact(mine, () => {
    placeItems(
      mine,
      BOARD,
      new Map([
        ["a", { at: { x: 10, y: 70 } }],
        ["b", { at: { x: 160, y: 70 } }],
      ]),
    );
  });
  placeItems(theirs, BOARD, new Map([["a", { at: { x: 900, y: 0 } }]]));

  expect(history.undo()).toEqual({ kind: "partly" });
  expect(at(mine, "a")).toEqual({ x: 900, y: 0 });
  expect(at(mine, "b")).toEqual({ x: 150, y: 0 });
});

test("a new note that someone else has written on since survives the undo of making it", () => {
  const { mine, theirs, history } = twoPeople();
  addNotes(mine, BOARD, [note("a"), note("b", 150)]);
  setText(theirs, "a", "a y algo más");

  expect(history.undo()).toEqual({ kind: "partly" });
  expect(readRecord(mine, items, "a")?.text).toBe("a y algo más");
  expect(at(mine, "a")).toEqual({ x: 0, y: 0 });
  expect(readRecord(mine, items, "b")).toBeUndefined();
});

test("undoing a deletion brings the notes back with place and words", () => {
  const { mine, theirs, history } = twoPeople();
  addNotes(mine, BOARD, [note("a")]);
  setText(mine, "a", "Una sola ventanilla");
  deleteItems(mine, ["a"]);

  expect(history.undo()).toEqual({ kind: "done" });
  expect(readRecord(theirs, items, "a")?.text).toBe("Una sola ventanilla");
  expect(at(theirs, "a")).toEqual({ x: 0, y: 0 });
});

test("typing takes back my own letters and leaves those of the other person in the same note", () => {
  const { mine, theirs, history } = twoPeople();
  addNotes(theirs, BOARD, [note("a")]);
  setText(mine, "a", "a mía");
  setText(theirs, "a", "a mía y tuya");

  expect(history.undo()).toEqual({ kind: "done" });
  expect(readRecord(mine, items, "a")?.text).toBe("a y tuya");
});

test("a note made by its first letter is taken back whole with what was typed on in one breath", () => {
  const { mine, history } = twoPeople();
  history.setTyping(true);
  addNotes(mine, BOARD, [{ ...note("a"), text: "U" }]);
  setText(mine, "a", "Una ventanilla");
  history.setTyping(false);

  expect(history.undo()).toEqual({ kind: "done" });
  expect(readRecord(mine, items, "a")).toBeUndefined();
});

test("one keystroke never undoes two steps, even when the top one has nothing left to undo", () => {
  const { mine, theirs, history } = twoPeople();
  addNotes(mine, BOARD, [note("a"), note("b", 150)]);
  colorItems(mine, ["a"], "pink");
  deleteItems(theirs, ["a"]);

  expect(history.undo()).toEqual({ kind: "overtaken" });
  expect(readRecord(mine, items, "b")?.text).toBe("b");
  expect(history.get().canUndo).toBe(true);
});

test("a step made on another board sends one there first", () => {
  const { mine, history } = twoPeople();
  addNotes(mine, BOARD, [note("a")]);
  history.setBoard("other");

  expect(history.undo()).toEqual({ kind: "elsewhere", board: BOARD });
  expect(readRecord(mine, items, "a")?.text).toBe("a");
  history.setBoard(BOARD);
  expect(history.undo()).toEqual({ kind: "done" });
});

test("with nothing to undo nothing happens", () => {
  const { history } = twoPeople();

  expect(history.undo()).toEqual({ kind: "nothing" });
  expect(history.get()).toEqual({ canUndo: false, canRedo: false });
});
