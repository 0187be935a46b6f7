// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { testBoard } from "../boards/notes/testBoard.ts";
import { listenToKeys } from "./keyboard.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

function listening(board: ReturnType<typeof testBoard>) {
  stops.push(listenToKeys(window, board.editor));
  return (key: string, { on = document.body as Element, ...keys }: KeyboardEventInit & { on?: Element } = {}) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...keys });
    on.dispatchEvent(event);
    return event;
  };
}

test("a letter begins to write on the one note chosen, and goes into its text box", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  const press = listening(board);
  board.editor.selection.only("a");

  const event = press("n");

  expect(board.editor.editing.getState()).toEqual({ kind: "item", id: "a" });
  expect(event.defaultPrevented).toBe(false);
});

test("with nothing chosen letters are tools", () => {
  const board = testBoard();
  const press = listening(board);

  press("n");
  expect(board.path).toBe("note.idle");
  press("h");
  expect(board.path).toBe("hand.idle");
  press("Escape");

  expect(board.path).toBe("select.idle");
});

test("a text box, a menu and a dialog keep their keys", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  const press = listening(board);
  board.editor.selection.only("a");
  document.body.innerHTML = `<input><div role="menu"><button>x</button></div><dialog open><button>y</button></dialog>`;

  for (const element of document.querySelectorAll("input, button")) press("Delete", { on: element });

  expect(board.places).toEqual({ a: [0, 0] });
});

test("a button keeps Enter, Space and arrows, and leaves shortcuts to the board", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  const press = listening(board);
  board.editor.selection.only("a");
  const button = document.body.appendChild(document.createElement("button"));

  press("ArrowRight", { on: button });
  press("Enter", { on: button });
  press(" ", { on: button });
  expect(board.places).toEqual({ a: [0, 0] });
  expect(board.editor.editing.getState().kind).toBe("none");
  expect(board.path).toBe("select.idle");
  press("d", { on: button, ctrlKey: true, code: "KeyD" });

  expect(Object.keys(board.places)).toHaveLength(2);
});

test("Space held pans, also when the window is left while it is held", () => {
  const board = testBoard();
  const press = listening(board);

  press(" ");
  expect(board.path).toBe("hand.idle");
  window.dispatchEvent(new Event("blur"));

  expect(board.path).toBe("select.idle");
});
