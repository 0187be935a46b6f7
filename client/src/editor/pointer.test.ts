// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { testBoard } from "../boards/notes/testBoard.ts";
import { startEditing } from "./editing.ts";
import { listenToPointer } from "./pointer.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

function listening(board: ReturnType<typeof testBoard>) {
  const canvas = document.body.appendChild(document.createElement("div"));
  canvas.setPointerCapture = () => {};
  stops.push(listenToPointer(canvas, board.editor));
  const fire = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
    canvas.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, pointerId: 1, ...more }),
    );
  const finger = (type: string, pointerId: number, x: number, y: number) =>
    fire(type, x, y, { pointerId, pointerType: "touch" });
  const wheel = (x: number, y: number, { shiftKey = false, ctrlKey = false, ...more }: WheelEventInit) => {
    const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, ...more });
    // happy-dom's wheel knows neither place nor keys.
    for (const [key, value] of Object.entries({ clientX: x, clientY: y, shiftKey, ctrlKey })) {
      Object.defineProperty(event, key, { value });
    }
    canvas.dispatchEvent(event);
  };
  return { canvas, fire, finger, wheel };
}

test("two clicks within 450 ms at one place begin a note, slower ones do not, however late the page hears of them", () => {
  const board = testBoard();
  const { canvas, fire } = listening(board);
  const clickAt = (atMs: number) => {
    fire("pointerdown", 400, 300);
    const up = new PointerEvent("pointerup", { clientX: 400, clientY: 300, bubbles: true, pointerId: 1 });
    Object.defineProperty(up, "timeStamp", { value: atMs });
    canvas.dispatchEvent(up);
    board.clock.pass(600);
  };

  clickAt(1000);
  clickAt(1500);
  expect(board.editor.editing.getState().kind).toBe("none");
  clickAt(1800);

  expect(board.editor.editing.getState().kind).toBe("draft");
});

test("two fingers zoom about what lies between them and drop what one finger had begun", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  board.editor.selection.only("a");
  const { finger } = listening(board);

  finger("pointerdown", 1, 70, 70);
  finger("pointermove", 1, 90, 90);
  expect(board.path).toBe("select.translating");
  finger("pointerdown", 2, 190, 90);
  finger("pointermove", 2, 290, 90);

  expect(board.path).toBe("select.idle");
  expect(board.editor.camera.view.getState().zoom).toBeCloseTo(2);
  finger("pointerup", 2, 290, 90);
  finger("pointermove", 1, 300, 300);
  finger("pointerup", 1, 300, 300);
  expect(board.places).toEqual({ a: [0, 0] });
});

test("the wheel scrolls, with Shift sideways, with Ctrl it zooms at the pointer", () => {
  const board = testBoard();
  const { wheel } = listening(board);
  const { view } = board.editor.camera;

  wheel(0, 0, { deltaY: 120 });
  expect(view.getState()).toEqual({ x: 0, y: 120, zoom: 1 });
  wheel(0, 0, { deltaY: 50, shiftKey: true });
  expect(view.getState()).toEqual({ x: 50, y: 120, zoom: 1 });
  const under = board.editor.camera.toBoard({ x: 200, y: 100 });
  wheel(200, 100, { deltaY: -120, ctrlKey: true });

  expect(view.getState().zoom).toBeGreaterThan(1.1);
  expect(board.editor.camera.toScreen(under).x).toBeCloseTo(200);
});

test("the middle button pans and touches nothing", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  const { fire } = listening(board);

  fire("pointerdown", 70, 70, { button: 1 });
  fire("pointermove", 170, 120);
  fire("pointerup", 170, 120, { button: 1 });

  expect(board.editor.camera.view.getState()).toEqual({ x: -100, y: -50, zoom: 1 });
  expect(board.chosen).toEqual([]);
});

test("pressing beside the note being written on ends the writing", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  startEditing(board.editor, "a");
  const { fire } = listening(board);

  fire("pointerdown", 600, 600);

  expect(board.editor.editing.getState().kind).toBe("none");
});

test("a button on the board keeps its press", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  board.editor.selection.only("a");
  const { canvas } = listening(board);
  const button = canvas.appendChild(document.createElement("button"));

  button.dispatchEvent(new PointerEvent("pointerdown", { clientX: 600, clientY: 600, bubbles: true }));

  expect(board.chosen).toEqual(["a"]);
});

test("a tap on the board is no click for what comes up under the finger, a tap on its buttons is one", () => {
  const { canvas } = listening(testBoard());
  const button = canvas.appendChild(document.createElement("button"));
  const endTap = (target: HTMLElement) =>
    target.dispatchEvent(new Event("touchend", { bubbles: true, cancelable: true }));

  expect(endTap(canvas)).toBe(false);
  expect(endTap(button)).toBe(true);
});

test("a mouse that leaves the board points nowhere", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  const { fire } = listening(board);

  fire("pointermove", 70, 70);
  expect(board.editor.hover.getState()).toEqual({ point: { x: 70, y: 70 }, over: "a" });
  fire("pointerleave", 70, 70);

  expect(board.editor.hover.getState()).toEqual({ point: undefined, over: undefined });
});
