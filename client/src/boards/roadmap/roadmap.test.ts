// A roadmap driven as a hand does: bars dragged, stretched and turned round, linked, and moved by keys.

import { placements } from "@minga/shared/boards/placement.ts";
import { BAR_HEIGHT } from "@minga/shared/boards/roadmap/layout.ts";
import {
  type BarsInShort,
  BOARD,
  barsOf,
  declared,
  quarter,
  roadmapWith,
} from "@minga/shared/boards/roadmap/testRoadmap.ts";
import { createHistory } from "@minga/shared/document/history.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { createEditor } from "../../editor/createEditor.ts";
import type { PointerInput } from "../../editor/editor.ts";
import { runShortcut } from "../../editor/keyboard.ts";
import { send } from "../../editor/tools/state.ts";
import { createRoadmapBehaviour } from "./behaviour.ts";

function openRoadmap(bars: BarsInShort, { canWrite = true } = {}) {
  const doc = roadmapWith(bars);
  const behaviour = createRoadmapBehaviour((text, size) => text.length * size * 0.5);
  const history = createHistory(doc, [items, placements, links]);
  const told: string[] = [];
  let ids = 0;
  const editor = createEditor({
    ...behaviour,
    doc,
    board: BOARD,
    declared,
    author: "ana",
    canWrite,
    history,
    presences: createStore(() => new Map()),
    color: "yellow",
    clock: { now: () => 0, date: () => 5, frame: () => () => {}, later: () => () => {} },
    createId: () => `new${++ids}`,
    isMotionReduced: () => true,
    tell: ({ text }) => told.push(text),
    onGoToBoard: () => {},
  });
  editor.camera.viewport.setState({ width: 1200, height: 800 });
  const input = (x: number, y: number, isTouch: boolean): PointerInput => {
    const point = { x, y };
    const target = editor.scene.at(point)?.id;
    return { point, screen: editor.camera.toScreen(point), target, isTouch, shift: false, alt: false };
  };
  const boxOf = (id: string) => editor.scene.placed.getState().get(id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const drag = (from: { x: number; y: number }, by: { x: number; y: number }, { isTouch = false } = {}) => {
    send(editor, "pointerDown", input(from.x, from.y, isTouch));
    send(editor, "pointerMove", input(from.x + by.x / 2, from.y + by.y / 2, isTouch));
    send(editor, "pointerMove", input(from.x + by.x, from.y + by.y, isTouch));
    send(editor, "pointerUp", input(from.x + by.x, from.y + by.y, isTouch));
  };
  const middleOf = (id: string) => ({ x: boxOf(id).x + 40, y: boxOf(id).y + BAR_HEIGHT / 2 });
  const endOf = (id: string) => ({ x: boxOf(id).x + boxOf(id).width - 2, y: boxOf(id).y + BAR_HEIGHT / 2 });
  return {
    doc,
    editor,
    behaviour,
    history,
    told,
    middleOf,
    endOf,
    drag,
    click: (id: string) => drag(middleOf(id), { x: 0, y: 0 }),
    press: (key: string, shiftKey = false) =>
      runShortcut(editor, { key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey }),
    standing: () => Object.fromEntries(barsOf(doc).map(({ id, lane, start, end }) => [id, [lane, start, end]])),
    linked: () => [...readTable(doc, links).keys()],
  };
}

const two: BarsInShort = { a: ["people", "2024-1", "2024-2"], b: ["rules", "2024-4", "2024-4"] };

test("a dragged bar goes to the nearest quarter of the lane it is let go in, in one step", () => {
  const board = openRoadmap(two);
  board.drag(board.middleOf("a"), { x: 125 + 50, y: 200 });
  expect(board.standing()["a"]).toEqual(["rules", quarter("2024-2"), quarter("2024-3")]);
  board.history.undo();
  expect(board.standing()["a"]).toEqual(["people", quarter("2024-1"), quarter("2024-2")]);
});

test("an end is pulled quarter by quarter, and past the other the bar turns round", () => {
  const board = openRoadmap(two);
  board.drag(board.endOf("a"), { x: 250, y: 0 });
  expect(board.standing()["a"]).toEqual(["people", quarter("2024-1"), quarter("2024-4")]);
  board.drag(board.endOf("a"), { x: -5 * 125, y: 0 });
  expect(board.standing()["a"]).toEqual(["people", quarter("2023-4"), quarter("2024-1")]);
});

test("a finger pulls the end of the chosen bar only, from as far as a finger is wide", () => {
  const board = openRoadmap(two);
  const end = board.endOf("a");
  const beside = { x: end.x + 18, y: end.y };
  board.drag(beside, { x: 125, y: 0 }, { isTouch: true });
  expect(board.standing()["a"]).toEqual(["people", quarter("2024-1"), quarter("2024-2")]);
  board.editor.camera.jump({ x: 0, y: 0, zoom: 1 });
  board.editor.selection.only("a");
  board.drag(beside, { x: 125, y: 0 }, { isTouch: true });
  expect(board.standing()["a"]).toEqual(["people", quarter("2024-1"), quarter("2024-3")]);
});

test("two bars are linked by choosing one after the other, and a circle is refused", () => {
  const board = openRoadmap(two);
  board.behaviour.hand.linking.setState("b", true);
  board.click("a");
  expect(board.linked()).toEqual(["depends/a/b"]);
  expect([...board.editor.selection.ids()]).toEqual(["b"]);

  board.behaviour.hand.linking.setState("a", true);
  board.click("b");
  expect(board.linked()).toEqual(["depends/a/b"]);
  expect(board.told).toEqual(["roadmap.depends.added", "roadmap.refused.cycle"]);
});

test("Esc ends the choosing and Enter chooses the bar under the keyboard", () => {
  const board = openRoadmap(two);
  board.behaviour.hand.linking.setState("b", true);
  board.press("Escape");
  expect(board.behaviour.hand.linking.getState()).toBeUndefined();
  board.behaviour.hand.linking.setState("b", true);
  board.editor.selection.clear();
  board.editor.selection.focus("a");
  board.press("Enter");
  expect(board.linked()).toEqual(["depends/a/b"]);
});

test("arrows move by quarters and lanes, with Shift they move the end, which stops at one quarter", () => {
  const board = openRoadmap(two);
  board.editor.selection.only("a");
  board.press("ArrowRight");
  board.press("ArrowDown");
  expect(board.standing()["a"]).toEqual(["rules", quarter("2024-2"), quarter("2024-3")]);
  for (let times = 0; times < 3; times += 1) board.press("ArrowLeft", true);
  expect(board.standing()["a"]).toEqual(["rules", quarter("2024-2"), quarter("2024-2")]);
  board.press("ArrowRight", true);
  expect(board.standing()["a"]).toEqual(["rules", quarter("2024-2"), quarter("2024-3")]);
});

test("Delete takes a bar off and keeps the initiative", () => {
  const board = openRoadmap(two);
  board.editor.selection.only("a");
  board.press("Delete");
  expect(Object.keys(board.standing())).toEqual(["b"]);
  expect(readTable(board.doc, items).has("a")).toBe(true);
});

test("who may only look moves, stretches and links nothing", () => {
  const board = openRoadmap(two, { canWrite: false });
  const before = board.standing();
  board.drag(board.middleOf("a"), { x: 250, y: 200 });
  board.drag(board.endOf("a"), { x: 250, y: 0 });
  board.editor.selection.only("a");
  board.press("ArrowRight");
  expect(board.standing()).toEqual(before);
});
