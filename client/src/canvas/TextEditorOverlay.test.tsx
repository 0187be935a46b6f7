// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { testBoard } from "../boards/notes/testBoard.ts";
import { startDraft, startEditing } from "../editor/editing.ts";
import { showScreen, type TestScreen } from "../ui/testScreen.tsx";
import { TextEditorOverlay } from "./TextEditorOverlay.tsx";

const frame = { x: 12, y: 12, width: 116, height: 100, size: 14, leading: 1.3 };
const screens: TestScreen[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const screen of screens.splice(0)) await screen.close();
});

type TestBoard = ReturnType<typeof testBoard>;

/** A person with the text box open over what is being written on their board. */
async function openBox(board: TestBoard) {
  let left = 0;
  const screen = await showScreen(
    <TextEditorOverlay
      kind="note"
      editor={board.editor}
      frame={frame}
      label="Texto de la nota"
      onLeave={() => {
        left += 1;
      }}
    />,
  );
  screens.push(screen);
  const box = screen.find<HTMLTextAreaElement>("textarea");
  return {
    screen,
    box,
    hasLeft: () => left > 0,
    type: (letters: string) =>
      act(async () => {
        const at = box.selectionStart;
        box.value = box.value.slice(0, at) + letters + box.value.slice(box.selectionEnd);
        box.setSelectionRange(at + letters.length, at + letters.length);
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    press: (key: string, keys: KeyboardEventInit = {}) =>
      act(async () => {
        box.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...keys }));
      }),
  };
}

/** What one does reaches the other at once. Each looks at a window of their own, so neither takes the other's focus. */
function connect(a: Y.Doc, b: Y.Doc) {
  vi.spyOn(document, "hasFocus").mockReturnValue(false);
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a), "line");
  a.on("update", (update: Uint8Array, origin: unknown) => origin !== "line" && Y.applyUpdate(b, update, "line"));
  b.on("update", (update: Uint8Array, origin: unknown) => origin !== "line" && Y.applyUpdate(a, update, "line"));
}

test("two people write on one note at once and both see all of it", async () => {
  const nina = testBoard().with({ id: "n", at: { x: 0, y: 0 }, text: "datos" });
  const luis = testBoard();
  connect(nina.doc, luis.doc);
  startEditing(nina.editor, "n");
  startEditing(luis.editor, "n");
  const hers = await openBox(nina);
  const his = await openBox(luis);

  await hers.type(" abiertos");
  his.box.setSelectionRange(0, 0);
  await his.type("Los ");
  await hers.type(" y claros");

  expect(hers.box.value).toBe("Los datos abiertos y claros");
  expect(his.box.value).toBe("Los datos abiertos y claros");
  expect(his.box.selectionStart).toBe(4);
});

test("a new note is made by its first letter and appears to others", async () => {
  const nina = testBoard();
  const luis = testBoard();
  connect(nina.doc, luis.doc);
  startDraft(nina.editor, { box: { x: 0, y: 0, width: 140, height: 140 } });
  const hers = await openBox(nina);
  expect(document.activeElement).toBe(hers.box);

  await hers.type("Una ");
  await hers.type("ventanilla");

  expect(luis.texts).toEqual({ new1: "Una ventanilla" });
  expect(hers.box.value).toBe("Una ventanilla");
});

test("Esc ends writing, keeps the note chosen and gives the focus back", async () => {
  const board = testBoard().with({ id: "n", at: { x: 0, y: 0 } });
  startEditing(board.editor, "n");
  const mine = await openBox(board);

  await mine.press("Escape");

  expect(board.editor.editing.getState()).toEqual({ kind: "none" });
  expect(board.chosen).toEqual(["n"]);
  expect(mine.hasLeft()).toBe(true);
});

test("Tab ends writing and begins the next note on the right", async () => {
  const board = testBoard().with({ id: "n", at: { x: 0, y: 0 } });
  startEditing(board.editor, "n");
  const mine = await openBox(board);

  await mine.press("Tab");

  expect(board.editor.editing.getState()).toMatchObject({ kind: "draft", draft: { box: { x: 150, y: 0 } } });
});

test("Enter and Esc within a composition belong to the composition", async () => {
  const board = testBoard().with({ id: "n", at: { x: 0, y: 0 } });
  startEditing(board.editor, "n");
  const mine = await openBox(board);

  await mine.press("Escape", { isComposing: true });

  expect(board.editor.editing.getState()).toEqual({ kind: "item", id: "n" });
});

test("Ctrl+Z while writing takes back one's own letters and leaves the other person's", async () => {
  const nina = testBoard().with({ id: "n", at: { x: 0, y: 0 }, text: "datos" });
  const luis = testBoard();
  connect(nina.doc, luis.doc);
  startEditing(nina.editor, "n");
  startEditing(luis.editor, "n");
  const hers = await openBox(nina);
  const his = await openBox(luis);
  await hers.type(" abiertos");
  await his.type("!");

  await hers.press("z", { ctrlKey: true, code: "KeyZ" });

  expect(hers.box.value).toBe("datos!");
  expect(his.box.value).toBe("datos!");
});

test("the box goes when someone deletes the note under the caret", async () => {
  const nina = testBoard().with({ id: "n", at: { x: 0, y: 0 } });
  const luis = testBoard();
  connect(nina.doc, luis.doc);
  startEditing(nina.editor, "n");
  const hers = await openBox(nina);

  await act(async () => {
    luis.pointer.click("n");
    luis.press("Delete");
  });

  expect(nina.editor.editing.getState()).toEqual({ kind: "none" });
  expect(hers.hasLeft()).toBe(true);
});

test("what I wrote on a note that someone deletes is offered back, words and all", async () => {
  const nina = testBoard().with({ id: "n", at: { x: 40, y: 80 }, text: "datos" });
  const luis = testBoard();
  connect(nina.doc, luis.doc);
  startEditing(nina.editor, "n");
  const hers = await openBox(nina);
  await hers.type(" abiertos");

  await act(async () => {
    luis.pointer.click("n");
    luis.press("Delete");
  });
  expect(nina.notices.map(({ text }) => text)).toEqual(["board.lost.sentence"]);
  nina.notices[0]?.action?.run();

  expect(luis.texts).toEqual({ new1: "datos abiertos" });
  expect(luis.places).toEqual({ new1: [40, 80] });
});

test("taking back one's own new note is no loss to speak of", async () => {
  const nina = testBoard();
  startDraft(nina.editor, { box: { x: 0, y: 0, width: 140, height: 140 } });
  const hers = await openBox(nina);
  await hers.type("Una");

  await hers.press("z", { ctrlKey: true, code: "KeyZ" });

  expect(nina.texts).toEqual({});
  expect(nina.editor.editing.getState()).toEqual({ kind: "none" });
  expect(nina.notices).toEqual([]);
});

test("leaving the board in the middle of a word ends writing: its spaces go, and the next step is one of its own", async () => {
  const board = testBoard().with({ id: "n", at: { x: 0, y: 0 }, text: "datos" });
  startEditing(board.editor, "n");
  const mine = await openBox(board);
  await mine.type(" abiertos ");

  await mine.screen.show(null);

  expect(board.texts).toEqual({ n: "datos abiertos" });
  expect(board.editor.editing.getState()).toEqual({ kind: "none" });
});

test("type is never smaller than 16 px in the box, and drawn as small as the note's", async () => {
  const board = testBoard().with({ id: "n", at: { x: 0, y: 0 } });
  startEditing(board.editor, "n");
  const mine = await openBox(board);

  expect(mine.box.style.fontSize).toBe("16px");
  expect(mine.box.style.transform).toContain(`scale(${14 / 16})`);
});
