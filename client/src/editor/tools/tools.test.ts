import type { Board } from "@minga/shared/boards/boards.ts";
import { colorItems, deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { placeItems } from "@minga/shared/boards/notes/operations.ts";
import { expect, test } from "vitest";
import { testBoard } from "../../boards/notes/testBoard.ts";
import { chooseTool, holdHand, releaseHand } from "./tools.ts";

const two = [
  { id: "a", at: { x: 0, y: 0 } },
  { id: "b", at: { x: 400, y: 0 } },
];
const halves: Board["regions"] = [
  { id: "left", title: "Ahora", rect: [0, 0, 0.5, 1] },
  { id: "right", title: "Después", rect: [0.5, 0, 0.5, 1] },
];

test("a click chooses a note, a click beside it lets go", () => {
  const board = testBoard().with(...two);

  board.pointer.click("a");
  expect(board.chosen).toEqual(["a"]);
  board.pointer.click({ x: 700, y: 500 });
  expect(board.chosen).toEqual([]);
  expect(board.path).toBe("select.idle");
});

test("Shift and click add to what is chosen and take from it", () => {
  const board = testBoard().with(...two);

  board.pointer.click("a").click("b", { shift: true });
  expect(board.chosen).toEqual(["a", "b"]);
  board.pointer.click("a", { shift: true });
  expect(board.chosen).toEqual(["b"]);
});

test("dragging a note moves it once, when it is let go", () => {
  const board = testBoard().with(...two);

  board.pointer.down("a").moveBy(3, 0).moveBy(100, 300);
  expect(board.path).toBe("select.translating");
  expect(board.places["a"]).toEqual([0, 0]);
  board.pointer.up();

  expect(board.places["a"]).toEqual([103, 300]);
  expect(board.path).toBe("select.idle");
  expect(board.history.undo()).toEqual({ kind: "done" });
  expect(board.places["a"]).toEqual([0, 0]);
});

test("a trembling hand does not move a note", () => {
  const board = testBoard().with(...two);

  board.pointer.down("a").moveBy(2, 2).up();

  expect(board.places["a"]).toEqual([0, 0]);
});

test("everything chosen moves together and keeps its order of stacking", () => {
  const board = testBoard().with(...two, { id: "c", at: { x: 0, y: 500 } });

  board.pointer.click("b").click("a", { shift: true }).down("a").moveBy(20, 300).up();

  expect(board.places).toEqual({ a: [20, 300], b: [420, 300], c: [0, 500] });
  expect([...board.editor.scene.placed.getState().keys()]).toEqual(["c", "a", "b"]);
});

test("Esc during a drag leaves everything where it was", () => {
  const board = testBoard().with(...two);

  board.pointer.down("a").moveBy(200, 200);
  board.press("Escape");
  board.pointer.up();

  expect(board.places["a"]).toEqual([0, 0]);
  expect(board.editor.gesture.getState()).toEqual({ kind: "none" });
});

test("with Shift a drag keeps to one axis", () => {
  const board = testBoard().with(...two);

  board.pointer.down("a").moveBy(30, 200, { shift: true }).up({ shift: true });

  expect(board.places["a"]).toEqual([0, 200]);
});

test("with Alt a copy is dragged, by me, and the original stays", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 }, text: "Una ventanilla", author: "nina" });

  board.pointer.down("a").moveBy(300, 300, { alt: true }).up({ alt: true });

  expect(board.places).toEqual({ a: [0, 0], new1: [300, 300] });
  expect(board.editor.scene.placed.getState().get("new1")?.item).toMatchObject({
    text: "Una ventanilla",
    author: "me",
  });
  expect(board.chosen).toEqual(["new1"]);
});

test("a note dropped near a free place beside another snaps to it", () => {
  const board = testBoard().with(...two);

  board.pointer.down("b").moveBy(-245, 6).up();

  expect(board.places["b"]).toEqual([150, 0]);
});

test("a new note does not snap onto a place that is taken", () => {
  const board = testBoard().with(...two, { id: "c", at: { x: 150, y: 0 } });

  board.press("N");
  board.pointer.down({ x: 225, y: 76 }).up();

  expect(board.editor.editing.getState()).toMatchObject({ draft: { box: { x: 155, y: 6 } } });
});

test("a region lights up under a note in the hand and takes it in", () => {
  const board = testBoard({ regions: halves }).with(...two);

  board.pointer.down("a").moveBy(1000, 300);
  expect(board.editor.gesture.getState()).toMatchObject({ landing: { region: "right" } });
  board.pointer.up();

  expect(board.regionOf("a")).toBe("right");
});

test("a note dragged out of every region is in none", () => {
  const board = testBoard({ regions: halves }).with({ id: "a", at: { x: 100, y: 100 } });

  board.pointer.down("a").moveBy(0, 2000).up();

  expect(board.regionOf("a")).toBeUndefined();
});

test("my drag is not pulled away by someone else's move, and ends where I let go", () => {
  const board = testBoard().with(...two);

  board.pointer.down("a").moveBy(50, 50);
  board.remote((doc) => placeItems(doc, "b", new Map([["a", { at: { x: 900, y: 900 } }]])));
  board.pointer.moveBy(50, 300).up();

  expect(board.places["a"]).toEqual([100, 350]);
});

test("a note that someone deleted while it was in my hand stays deleted", () => {
  const board = testBoard().with(...two);

  board.pointer.down("a").moveBy(50, 50);
  board.remote((doc) => deleteItems(doc, ["a"]));
  board.pointer.moveBy(50, 50).up();

  expect(board.places).toEqual({ b: [400, 0] });
});

test("a mouse drag on the empty board chooses what its box touches", () => {
  const board = testBoard().with(...two, { id: "far", at: { x: 0, y: 600 } });

  board.pointer.down({ x: -50, y: -50 }).moveTo(450, 300);
  expect(board.path).toBe("select.brushing");
  board.pointer.up();

  expect(board.chosen).toEqual(["a", "b"]);
  expect(board.editor.gesture.getState()).toEqual({ kind: "none" });
});

test("a marquee with Shift adds to what is chosen, and Esc brings that back", () => {
  const board = testBoard().with(...two);
  board.pointer.click("b");

  board.pointer.down({ x: -50, y: -50 }, { shift: true }).moveTo(100, 100, { shift: true });
  expect(board.chosen).toEqual(["b", "a"]);
  board.press("Escape");

  expect(board.chosen).toEqual(["b"]);
});

test("one finger on the board pans, wherever it begins", () => {
  const board = testBoard().with(...two);

  board.pointer.down("a", { isTouch: true }).moveBy(-40, -30).up();

  expect(board.editor.camera.view.getState()).toMatchObject({ x: 40, y: 30 });
  expect(board.places["a"]).toEqual([0, 0]);
});

test("a finger taps to choose, drags what is chosen, and a second tap writes", () => {
  const board = testBoard().with(...two);

  board.pointer.click("a", { isTouch: true });
  expect(board.chosen).toEqual(["a"]);
  board.pointer.down("a", { isTouch: true }).moveBy(0, 300).up();
  expect(board.places["a"]).toEqual([0, 300]);
  board.pointer.click("a", { isTouch: true });

  expect(board.editor.editing.getState()).toEqual({ kind: "item", id: "a" });
});

test("a double click on the empty board begins a note around the pointer", () => {
  const board = testBoard();

  board.pointer.doubleClick({ x: 500, y: 400 });

  expect(board.editor.editing.getState()).toMatchObject({ kind: "draft", draft: { box: { x: 430, y: 330 } } });
});

test("a double click on a note writes on it", () => {
  const board = testBoard().with(...two);

  board.pointer.doubleClick("b");

  expect(board.editor.editing.getState()).toEqual({ kind: "item", id: "b" });
});

test("the note tool makes one note and gives way to choosing", () => {
  const board = testBoard();

  board.press("N");
  board.pointer.moveTo(300, 300);
  expect(board.editor.gesture.getState()).toEqual({ kind: "ghost", box: { x: 230, y: 230, width: 140, height: 140 } });
  board.pointer.down({ x: 300, y: 300 }).up();

  expect(board.path).toBe("select.idle");
  expect(board.editor.gesture.getState()).toEqual({ kind: "none" });
  expect(board.editor.editing.getState().kind).toBe("draft");
});

test("held Space pans and gives back the tool that was there", () => {
  const board = testBoard().with(...two);
  chooseTool(board.editor, "note");

  holdHand(board.editor);
  board.pointer.down("a").moveBy(-100, 0).up();
  expect(board.editor.camera.view.getState().x).toBe(100);
  releaseHand(board.editor);

  expect(board.path).toBe("note.idle");
});

test("a viewer can choose and pan but neither drag nor write", () => {
  const board = testBoard({ canWrite: false }).with(...two);

  board.pointer.down("a").moveBy(0, 300).up();
  board.pointer.doubleClick({ x: 600, y: 600 });
  board.press("N");
  board.press("Delete");

  expect(board.places).toEqual({ a: [0, 0], b: [400, 0] });
  expect(board.editor.editing.getState()).toEqual({ kind: "none" });
  expect(board.path).toBe("select.idle");
});

test("what did not change keeps its identity through someone else's change", () => {
  const board = testBoard().with(...two);
  const before = board.editor.scene.placed.getState();

  board.remote((doc) => colorItems(doc, ["a"], "pink"));

  const after = board.editor.scene.placed.getState();
  expect(after.get("a")).not.toBe(before.get("a"));
  expect(after.get("b")).toBe(before.get("b"));
});
