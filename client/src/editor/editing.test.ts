import { deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { expect, test } from "vitest";
import { testBoard } from "../boards/notes/testBoard.ts";
import { editedText, endEditing, startDraft, startEditing } from "./editing.ts";

test("a new note that stays without words was never in the document", () => {
  const board = testBoard();
  let changes = 0;
  board.doc.on("update", () => {
    changes += 1;
  });

  startDraft(board.editor, { box: { x: 0, y: 0, width: 140, height: 140 } });
  endEditing(board.editor);

  expect(changes).toBe(0);
  expect(board.history.get().canUndo).toBe(false);
});

test("the first letter makes the note, mine, in its place and region, and goes on in one step", () => {
  const board = testBoard({ regions: [{ id: "now", title: "Ahora", rect: [0, 0, 1, 1] }] });
  startDraft(board.editor, { box: { x: 300, y: 200, width: 140, height: 140 }, color: "violet" });
  const text = editedText(board.editor);

  text?.splice({ index: 0, remove: 0, insert: "H" });
  text?.splice({ index: 1, remove: 0, insert: "ola" });

  expect(text?.read()).toBe("Hola");
  expect(board.texts).toEqual({ new1: "Hola" });
  expect(board.places).toEqual({ new1: [300, 200] });
  expect(board.regionOf("new1")).toBe("now");
  expect(board.editor.scene.placed.getState().get("new1")?.item).toMatchObject({ author: "me", color: "violet" });
  endEditing(board.editor);
  board.press("Mod+Z");
  expect(board.texts).toEqual({});
});

test("a draft hears others from its first letter on", () => {
  const board = testBoard();
  startDraft(board.editor, { box: { x: 0, y: 0, width: 140, height: 140 } });
  const text = editedText(board.editor);
  const heard: unknown[] = [];
  text?.subscribe((changes) => heard.push(...changes));
  text?.splice({ index: 0, remove: 0, insert: "yo" });

  board.remote((doc) => {
    const item = doc.getMap("items").get("new1") as import("yjs").Map<import("yjs").Text>;
    item.get("text")?.insert(2, " y tú");
  });

  expect(text?.read()).toBe("yo y tú");
  expect(heard).toEqual([{ index: 2, remove: 0, insert: " y tú" }]);
});

test("trailing spaces go when the caret leaves", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 }, text: "dos  palabras" });
  startEditing(board.editor, "a");
  editedText(board.editor)?.splice({ index: 13, remove: 0, insert: " \n " });

  endEditing(board.editor);

  expect(board.texts["a"]).toBe("dos  palabras");
});

test("a note whose words were all taken away vanishes", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 }, text: "ay" });
  startEditing(board.editor, "a");
  editedText(board.editor)?.splice({ index: 0, remove: 2, insert: "" });

  endEditing(board.editor);

  expect(board.texts).toEqual({});
});

test("a note without words stays while someone else is writing on it", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 }, text: "ay" });
  board.presences.setState(new Map([["c", { member: "nina", board: "b", editing: "a" }]]), true);
  startEditing(board.editor, "a");
  editedText(board.editor)?.splice({ index: 0, remove: 2, insert: "" });

  endEditing(board.editor);

  expect(board.texts).toEqual({ a: "" });
});

test("ending is harmless when someone deleted the note meanwhile", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  startEditing(board.editor, "a");

  board.remote((doc) => deleteItems(doc, ["a"]));
  endEditing(board.editor);

  expect(board.texts).toEqual({});
  expect(board.editor.editing.getState()).toEqual({ kind: "none" });
});

test("writing on a note far away brings it near enough to read", () => {
  const board = testBoard().with({ id: "a", at: { x: 3000, y: 3000 } });
  board.editor.camera.jump({ x: 0, y: 0, zoom: 0.1 });

  startEditing(board.editor, "a");

  expect(board.editor.camera.view.getState().zoom).toBe(1);
  expect(board.editor.scene.inBox(board.editor.camera.visible()).map(({ id }) => id)).toEqual(["a"]);
});

test("who may no longer write loses the caret and what the hand holds, and nothing more reaches the document", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 }, text: "datos" });
  startEditing(board.editor, "a");

  board.editor.canWrite.setState(false, true);
  expect(board.editor.editing.getState()).toEqual({ kind: "none" });

  board.editor.canWrite.setState(true, true);
  board.pointer.down("a").moveBy(200, 0);
  board.editor.canWrite.setState(false, true);
  board.pointer.up();
  expect(board.places).toEqual({ a: [0, 0] });
});
