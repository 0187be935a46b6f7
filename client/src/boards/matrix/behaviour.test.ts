import type { Board } from "@minga/shared/boards/boards.ts";
import { PLANE } from "@minga/shared/boards/matrix/layout.ts";
import { addScored } from "@minga/shared/boards/matrix/operations.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { center, type Point } from "@minga/shared/core/geometry.ts";
import { createHistory } from "@minga/shared/document/history.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import { createEditor } from "../../editor/createEditor.ts";
import type { PointerInput } from "../../editor/editor.ts";
import { runShortcut } from "../../editor/keyboard.ts";
import { send } from "../../editor/tools/state.ts";
import { createMatrixBehaviour } from "./behaviour.ts";

const declared: Board = {
  kind: "matrix",
  title: "Matriz",
  order: "a",
  regions: [{ id: "wins", title: "Victorias tempranas", rect: [0, 0, 0.5, 0.5] }],
};

test("letting go is a score, in one step that undoing takes back", () => {
  const { drag, scoreOf, history } = open();
  drag("a", { x: 78, y: 0 });
  expect(scoreOf("a")).toEqual({ x: 6, y: 5 });
  history.undo();
  expect(scoreOf("a")).toEqual({ x: 5, y: 5 });
});

test("wherever the hand lets go, the score is within the range", () => {
  const { drag, scoreOf } = open();
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }), (x, y) => {
      drag("a", { x, y });
      const score = scoreOf("a");
      for (const value of [score?.x ?? -1, score?.y ?? -1]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(10);
      }
    }),
  );
});

test("let go over the tray it is off the matrix, and still there", () => {
  const { behaviour, doc, drag, scoreOf } = open();
  behaviour.surroundings.setState({ isOverTray: (box) => center(box).x < PLANE.x });
  drag("a", { x: -600, y: 0 });
  expect(scoreOf("a")).toBeUndefined();
  expect(readTable(doc, items).has("a")).toBe(true);
});

test("Alt makes no second one: one idea has one score", () => {
  const { doc, drag, scoreOf } = open();
  drag("a", { x: 78, y: 0 }, { alt: true });
  expect(readTable(doc, items).size).toBe(2);
  expect(scoreOf("a")).toEqual({ x: 6, y: 5 });
});

test("arrow keys are tenths, with Shift whole points, and stop at the edge", () => {
  const { editor, press, scoreOf } = open();
  editor.selection.only("a");
  for (const key of ["ArrowRight", "ArrowUp", "Shift+ArrowDown"]) press(key);
  expect(scoreOf("a")).toEqual({ x: 5.1, y: 4.1 });
  for (let times = 0; times < 12; times += 1) press("Shift+ArrowLeft");
  expect(scoreOf("a")).toEqual({ x: 0, y: 4.1 });
});

test("in a crowd the hand takes what is chosen, not what lies on top of it", () => {
  const { editor } = open();
  const middle = center(PLANE);
  expect(editor.surface.pick?.(editor, middle) ?? editor.scene.at(middle)?.id).toBe("b");
  editor.selection.only("a");
  expect(editor.surface.pick?.(editor, middle)).toBe("a");
});

/** Two items in the middle, «b» on top; the camera shows board units as pixels. */
function open() {
  const doc = new Y.Doc();
  const note = { text: "Una idea", color: "yellow", score: { x: 5, y: 5 }, createdAt: 1 } as const;
  addScored(doc, "m", { declared, notes: ["a", "b"].map((id) => ({ id, ...note })) });
  const history = createHistory(doc, [items, placements]);
  history.setBoard("m");
  const behaviour = createMatrixBehaviour((text, size) => text.length * size * 0.5);
  const editor = createEditor({
    ...behaviour,
    doc,
    board: "m",
    declared,
    author: "me",
    canWrite: true,
    history,
    presences: createStore(() => new Map()),
    color: "yellow",
    clock: { now: () => 0, date: () => 1, frame: () => () => {}, later: () => () => {} },
    createId: () => "new",
    isMotionReduced: () => true,
    tell: () => {},
    onGoToBoard: () => {},
  });
  const scoreOf = (id: string) => readTable(doc, placements).get(`m/${id}`)?.score;

  function drag(id: string, by: Point, { alt = false } = {}): void {
    const from = center(editor.scene.placed.getState().get(id)?.box ?? PLANE);
    const to = { x: from.x + by.x, y: from.y + by.y };
    const at = (point: Point): PointerInput => ({
      ...{ point, screen: point, target: id, alt },
      isTouch: false,
      shift: false,
    });
    send(editor, "pointerDown", at(from));
    send(editor, "pointerMove", at(to));
    send(editor, "pointerUp", at(to));
  }
  function press(keys: string): void {
    const key = keys.replace("Shift+", "");
    const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: keys !== key };
    runShortcut(editor, { key, code: key, ...held });
  }
  return { doc, editor, behaviour, history, drag, press, scoreOf };
}
