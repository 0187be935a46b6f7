// A board to drive in tests as a person would: press, drag, type keys, then look at what the document says.
import type { Board } from "@minga/shared/boards/boards.ts";
import { addNotes, type NewNote } from "@minga/shared/boards/notes/operations.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import type { Point } from "@minga/shared/core/geometry.ts";
import { createHistory } from "@minga/shared/document/history.ts";
import { items } from "@minga/shared/items/items.ts";
import type { StampedPresence } from "@minga/shared/presence/presence.ts";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import type { Clock } from "../../editor/clock.ts";
import { createEditor } from "../../editor/createEditor.ts";
import type { Editor, PointerInput } from "../../editor/editor.ts";
import { runShortcut } from "../../editor/keyboard.ts";
import type { Notice } from "../../editor/notices.ts";
import { cancel, send } from "../../editor/tools/state.ts";
import { createNotesSurface } from "./surface.ts";
import { groupNotes, takeNotesOut, takeThemesApart } from "./themeCommands.ts";

export interface TestNote {
  readonly id: string;
  readonly at: Point;
  readonly text?: string;
  readonly author?: string;
  readonly color?: NewNote["color"];
}

interface Options {
  readonly regions?: Board["regions"];
  readonly canWrite?: boolean;
}

interface PointerOptions {
  readonly shift?: boolean;
  readonly alt?: boolean;
  readonly isTouch?: boolean;
}

const BOARD = "b";

/** The person at this board is "me"; the camera shows board units as pixels from the origin. */
export function testBoard({ regions = [], canWrite = true }: Options = {}) {
  const doc = new Y.Doc();
  const clock = createTestClock();
  const notices: Notice[] = [];
  const visited: string[] = [];
  const presences = createStore<ReadonlyMap<string, StampedPresence>>()(() => new Map());
  const history = createHistory(doc, [items, placements]);
  history.setBoard(BOARD);
  let ids = 0;
  const editor = createEditor({
    doc,
    board: BOARD,
    surface: createNotesSurface({
      note: () => ({ size: 14, lines: [], height: 140 }),
      theme: () => ({ size: 16, lines: [] }),
    }),
    commands: [groupNotes, takeNotesOut, takeThemesApart],
    declared: { kind: "notes", title: "Ideas", order: "a", regions },
    author: "me",
    canWrite,
    history,
    presences,
    color: "yellow",
    clock,
    createId: () => {
      ids += 1;
      return `new${ids}`;
    },
    isMotionReduced: () => true,
    tell: (notice) => notices.push(notice),
    onGoToBoard: (board) => visited.push(board),
  });
  editor.camera.viewport.setState({ width: 1000, height: 800 });

  return {
    doc,
    editor,
    clock,
    history,
    presences,
    notices,
    visited,
    pointer: createPointer(editor),
    /** Notes that lie there from the beginning, put there by someone else. */
    with(...notes: readonly TestNote[]) {
      const made = new Y.Doc();
      addNotes(
        made,
        BOARD,
        notes.map((note, index) => ({ text: note.id, color: "yellow", createdAt: index, ...note })),
      );
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(made), "remote");
      return this;
    },
    /** Presses "Mod+Z" and the like; false if nothing came of it. */
    press(shortcut: string): boolean {
      const parts = shortcut.split(/\+(?=.)/);
      const key = parts.at(-1) ?? "";
      return runShortcut(editor, {
        key,
        code: /^[A-Z]$/.test(key) ? `Key${key}` : "",
        ctrlKey: parts.includes("Mod"),
        metaKey: false,
        shiftKey: parts.includes("Shift"),
        altKey: false,
      });
    },
    /** Another person's change arrives. */
    remote(change: (doc: Y.Doc) => void) {
      const theirs = new Y.Doc();
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
      change(theirs);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs), "remote");
    },
    cancel: () => cancel(editor),
    get path() {
      return editor.state.getState().current.name;
    },
    get chosen() {
      return [...editor.selection.ids()];
    },
    get places() {
      return Object.fromEntries([...editor.scene.placed.getState()].map(([id, { box }]) => [id, [box.x, box.y]]));
    },
    get texts() {
      return Object.fromEntries([...editor.scene.placed.getState()].map(([id, { item }]) => [id, item.text]));
    },
    regionOf: (id: string) => editor.scene.placed.getState().get(id)?.region,
  };
}

function createPointer(editor: Editor) {
  let last: PointerInput | undefined;
  const input = (to: string | Point, options: PointerOptions): PointerInput => {
    const box = typeof to === "string" ? editor.scene.placed.getState().get(to)?.box : undefined;
    if (typeof to === "string" && box === undefined) throw new Error(`no note ${to} on the board`);
    const point = box === undefined ? (to as Point) : { x: box.x + 70, y: box.y + 70 };
    const target = editor.scene.at(point)?.id;
    last = {
      point,
      screen: editor.camera.toScreen(point),
      target,
      isTouch: false,
      shift: false,
      alt: false,
      ...options,
    };
    return last;
  };
  const pointer = {
    /** On a note's middle, or on a board point. */
    down(to: string | Point, options: PointerOptions = {}) {
      send(editor, "pointerDown", input(to, options));
      return pointer;
    },
    moveTo(x: number, y: number, options: PointerOptions = {}) {
      send(editor, "pointerMove", input({ x, y }, { ...(last?.isTouch && { isTouch: true }), ...options }));
      return pointer;
    },
    moveBy(x: number, y: number, options: PointerOptions = {}) {
      const from = last?.point ?? { x: 0, y: 0 };
      return pointer.moveTo(from.x + x, from.y + y, options);
    },
    up(options: PointerOptions = {}) {
      if (last !== undefined) send(editor, "pointerUp", { ...last, ...options });
      return pointer;
    },
    click(to: string | Point, options: PointerOptions = {}) {
      return pointer.down(to, options).up();
    },
    doubleClick(to: string | Point) {
      pointer.click(to).click(to);
      if (last !== undefined) send(editor, "doubleClick", last);
    },
  };
  return pointer;
}

/** Time that goes on only when told to. */
export function createTestClock() {
  let nowMs = 0;
  let waiting: { readonly atMs: number; readonly callback: () => void }[] = [];
  const later = (delayMs: number, callback: () => void) => {
    const entry = { atMs: nowMs + delayMs, callback };
    waiting.push(entry);
    return () => {
      waiting = waiting.filter((other) => other !== entry);
    };
  };
  const clock: Clock = {
    now: () => nowMs,
    date: () => 1_700_000_000_000 + nowMs,
    frame: (callback) => later(16, callback),
    later,
  };
  return {
    ...clock,
    /** Lets time pass, and what waits for it happen in order. */
    pass(durationMs: number) {
      const endMs = nowMs + durationMs;
      for (;;) {
        const next = waiting.toSorted((a, b) => a.atMs - b.atMs)[0];
        if (next === undefined || next.atMs > endMs) break;
        waiting = waiting.filter((entry) => entry !== next);
        nowMs = next.atMs;
        next.callback();
      }
      nowMs = endMs;
    },
  };
}
