import { colorItems, deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { addNotes, placeItems } from "@minga/shared/boards/notes/operations.ts";
import { expect, test } from "vitest";
import { testBoard } from "../../boards/notes/testBoard.ts";
import { commands } from "./commands.ts";

const pair = [
  { id: "a", at: { x: 300, y: 300 } },
  { id: "b", at: { x: 450, y: 300 } },
];

test("no two commands share a name, and those that share a shortcut are never possible together", () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  const shortcuts = commands.flatMap((command) => command.shortcuts);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test("arrows nudge by one, with Shift by ten, and each is one step", () => {
  const board = testBoard().with(...pair);
  board.pointer.click("a");

  board.press("ArrowLeft");
  board.press("Shift+ArrowDown");
  expect(board.places["a"]).toEqual([299, 310]);
  board.press("Mod+Z");

  expect(board.places["a"]).toEqual([299, 300]);
});

test("Tab goes to the note on the right if there is one", () => {
  const board = testBoard().with(...pair);
  board.pointer.click("a");

  board.press("Tab");
  expect(board.chosen).toEqual(["b"]);
  board.press("Shift+Tab");

  expect(board.chosen).toEqual(["a"]);
});

test("Tab and Ctrl+Enter begin a note in the free place, in the same colour", () => {
  const board = testBoard().with({ id: "a", at: { x: 300, y: 300 }, color: "sky" });
  board.pointer.click("a");

  board.press("Tab");
  expect(board.editor.editing.getState()).toMatchObject({ draft: { box: { x: 450, y: 300 }, item: { color: "sky" } } });
  board.pointer.click("a");
  board.press("Mod+Enter");

  expect(board.editor.editing.getState()).toMatchObject({ draft: { box: { x: 300, y: 450 } } });
});

test("Enter writes on the note chosen, and on the one under the keyboard if none is", () => {
  const board = testBoard().with(...pair);
  board.editor.selection.focus("b");

  board.press("Enter");

  expect(board.editor.editing.getState()).toEqual({ kind: "item", id: "b" });
});

test("duplicating chooses the copies, a little aside", () => {
  const board = testBoard().with(...pair);
  board.press("Mod+A");

  board.press("Mod+D");

  expect(board.places).toMatchObject({ new1: [320, 320], new2: [470, 320] });
  expect(board.chosen).toEqual(["new1", "new2"]);
});

test("deleting one's own note is silent, and Ctrl+Z brings it back", () => {
  const board = testBoard().with({ id: "mine", at: { x: 0, y: 0 }, author: "me" });
  board.pointer.click("mine");

  board.press("Delete");
  expect(board.places).toEqual({});
  expect(board.notices).toEqual([]);
  board.press("Mod+Z");

  expect(board.places).toEqual({ mine: [0, 0] });
});

test("deleting someone else's note says so and offers to undo it", () => {
  const board = testBoard().with({ id: "theirs", at: { x: 0, y: 0 }, author: "nina" });
  board.pointer.click("theirs");

  board.press("Backspace");
  expect(board.notices).toMatchObject([{ text: "board.deleted", values: { count: 1 } }]);
  board.notices[0]?.action?.run();

  expect(board.places).toEqual({ theirs: [0, 0] });
});

test("«Deshacer» in the notice of a deletion takes back the deletion, not what was done since", () => {
  const board = testBoard().with(
    { id: "theirs", at: { x: 0, y: 0 }, author: "nina" },
    { id: "mine", at: { x: 300, y: 0 } },
  );
  board.pointer.click("theirs");
  board.press("Delete");
  board.pointer.click("mine");
  board.press("ArrowRight");

  board.notices[0]?.action?.run();

  expect(board.places).toEqual({ theirs: [0, 0], mine: [301, 0] });
});

test("deleting more than ten at once offers to undo it, whoever wrote them", () => {
  const mine = Array.from({ length: 11 }, (_, index) => ({
    id: `n${index}`,
    at: { x: index * 150, y: 0 },
    author: "me",
  }));
  const board = testBoard().with(...mine);
  board.press("Mod+A");

  board.press("Delete");

  expect(board.notices).toMatchObject([{ text: "board.deleted", values: { count: 11 } }]);
});

test("an undo says when someone else has changed it since, and leaves that alone", () => {
  const board = testBoard().with(...pair);
  board.pointer.click("a");
  board.press("ArrowRight");
  board.remote((doc) => placeItems(doc, "b", new Map([["a", { at: { x: 9, y: 9 } }]])));

  board.press("Mod+Z");

  expect(board.places["a"]).toEqual([9, 9]);
  expect(board.notices).toMatchObject([{ text: "board.undo.overtaken" }]);
});

test("an undo of what was done on another board goes there first and says so", () => {
  const board = testBoard().with(...pair);
  board.pointer.click("a");
  board.press("ArrowRight");
  board.history.setBoard("other");

  board.press("Mod+Z");

  expect(board.visited).toEqual(["b"]);
  expect(board.notices).toMatchObject([{ text: "board.undo.elsewhere" }]);
  expect(board.places["a"]).toEqual([301, 300]);
});

test("my undo leaves what others did", () => {
  const board = testBoard().with(...pair);
  board.pointer.click("a");
  board.press("ArrowRight");
  board.remote((doc) => {
    colorItems(doc, ["b"], "pink");
    addNotes(doc, "b", [{ id: "c", at: { x: 0, y: 0 }, text: "c", color: "sky", createdAt: 9 }]);
  });

  board.press("Mod+Z");

  expect(board.places).toEqual({ a: [300, 300], b: [450, 300], c: [0, 0] });
});

test("what someone deleted is no longer chosen", () => {
  const board = testBoard().with(...pair);
  board.press("Mod+A");

  board.remote((doc) => deleteItems(doc, ["a"]));

  expect(board.chosen).toEqual(["b"]);
});

test("all is fitted to the screen and 100 % comes back", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } }, { id: "b", at: { x: 5000, y: 3000 } });

  board.press("Shift+1");
  const { x, y, width, height } = board.editor.camera.visible();
  expect([x <= 0, y <= 0, x + width >= 5140, y + height >= 3140]).toEqual([true, true, true, true]);
  board.press("Mod+0");

  expect(board.editor.camera.view.getState().zoom).toBe(1);
});

test("a new note from a button never hides another", () => {
  const board = testBoard().with({ id: "a", at: { x: 430, y: 330 } });

  commands.find(({ id }) => id === "add-note")?.run(board.editor);

  expect(board.editor.editing.getState()).toMatchObject({ draft: { box: { x: 580, y: 330 } } });
});
