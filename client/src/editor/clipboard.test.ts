import { expect, test } from "vitest";
import { testBoard } from "../boards/notes/testBoard.ts";
import { copyToClipboard, cutToClipboard, pasteFromClipboard } from "./clipboard.ts";

function clipboard(text = "") {
  const held = new Map([["text/plain", text]]);
  return {
    getData: (type: string) => held.get(type) ?? "",
    setData: (type: string, value: string) => {
      held.set(type, value);
    },
  };
}

test("several lines become a note each, in a tidy grid, chosen, in one step", () => {
  const board = testBoard();
  board.editor.hover.setState({ point: { x: 70, y: 70 }, over: undefined });

  pasteFromClipboard(board.editor, clipboard("uno\r\ndos\n\n  tres \ncuatro"), { asOne: false });

  expect(board.texts).toEqual({ new1: "uno", new2: "dos", new3: "tres", new4: "cuatro" });
  expect(board.places).toEqual({ new1: [0, 0], new2: [150, 0], new3: [0, 150], new4: [150, 150] });
  expect(board.chosen).toHaveLength(4);
  board.press("Mod+Z");
  expect(board.texts).toEqual({});
});

test("many notes pasted can be made one note with the same words", () => {
  const board = testBoard();
  pasteFromClipboard(board.editor, clipboard("uno\ndos"), { asOne: false });
  expect(board.notices).toMatchObject([{ text: "board.pasted", values: { count: 2 } }]);

  board.notices[0]?.action?.run();

  expect(Object.values(board.texts)).toEqual(["uno\ndos"]);
});

test("spreadsheet cells become a note each", () => {
  const board = testBoard();

  pasteFromClipboard(board.editor, clipboard("uno\tdos\ntres\t"), { asOne: false });

  expect(Object.values(board.texts)).toEqual(["uno", "dos", "tres"]);
});

test("one line, or pasting with Shift, makes one note and says nothing", () => {
  const board = testBoard();

  pasteFromClipboard(board.editor, clipboard("una sola"), { asOne: false });
  pasteFromClipboard(board.editor, clipboard("dos\nlíneas"), { asOne: true });

  expect(Object.values(board.texts)).toEqual(["una sola", "dos\nlíneas"]);
  expect(board.notices).toEqual([]);
});

test("notes copied keep words, colour and places among themselves, on any board", () => {
  const from = testBoard().with(
    { id: "a", at: { x: 0, y: 0 }, color: "pink" },
    { id: "b", at: { x: 150, y: 20 }, color: "sky" },
  );
  from.press("Mod+A");
  const held = clipboard();
  expect(copyToClipboard(from.editor, held)).toBe(true);

  const to = testBoard();
  to.editor.hover.setState({ point: { x: 570, y: 570 }, over: undefined });
  pasteFromClipboard(to.editor, held, { asOne: false });

  expect(to.places).toEqual({ new1: [500, 500], new2: [650, 520] });
  expect(
    [...to.editor.scene.placed.getState().values()].map(({ item }) => [item.text, item.color, item.author]),
  ).toEqual([
    ["a", "pink", "me"],
    ["b", "sky", "me"],
  ]);
  expect(held.getData("text/plain")).toBe("a\nb");
});

test("cutting takes the notes away", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 }, author: "me" });
  board.pointer.click("a");

  cutToClipboard(board.editor, clipboard());

  expect(board.texts).toEqual({});
});

test("damaged notes on the clipboard are pasted as plain text", () => {
  const board = testBoard();
  const held = clipboard("palabras");
  held.setData("application/x-minga-notes+json", '[{"text":7}]');

  pasteFromClipboard(board.editor, held, { asOne: false });

  expect(Object.values(board.texts)).toEqual(["palabras"]);
});

test("nobody pastes where they may not write", () => {
  const board = testBoard({ canWrite: false });

  expect(pasteFromClipboard(board.editor, clipboard("uno"), { asOne: false })).toBe(false);
  expect(board.texts).toEqual({});
});
