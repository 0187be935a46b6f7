// Undo that looks before it leaps: each step remembers what it touched and the values it left there. What somebody
// else has changed since is not undone and is said; one keystroke never undoes two steps.
import * as Y from "yjs";
import { type Address, addressesOf, isSharedText, recordOf, valueAt } from "./address.ts";
import type { Table } from "./table.ts";
import { LOCAL } from "./transact.ts";

export type UndoOutcome =
  | { readonly kind: "done" }
  /** Part of the step was changed by someone else since; the rest was undone. */
  | { readonly kind: "partly" }
  /** All of it was changed by someone else since: the step is dropped and nothing happened. */
  | { readonly kind: "overtaken" }
  /** The step was made on another board: go there first; nothing happened. */
  | { readonly kind: "elsewhere"; readonly board: string }
  | { readonly kind: "nothing" };

export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface History {
  readonly undo: () => UndoOutcome;
  readonly redo: () => UndoOutcome;
  /**
   * Remembers the step made last: what is returned takes back that one, also when others were made after it, and from
   * whatever board: who presses a button that names what it takes back has read where that was.
   */
  readonly lastStep: () => () => UndoOutcome;
  readonly get: () => HistoryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The board on which steps are being made from now on. */
  readonly setBoard: (board: string) => void;
  /** While typing, changes less than a breath apart are one step; starting and ending it closes the step before. */
  readonly setTyping: (typing: boolean) => void;
  readonly destroy: () => void;
}

/** A pause this long in typing starts a new step, in ms. */
const BREATH_MS = 800;

type Step = Y.UndoManager["undoStack"][number];

interface Trace {
  readonly board: string | undefined;
  /** What the step left, by address. */
  readonly left: Map<string, { readonly address: Address; readonly value: string | undefined }>;
}

/** Remembers this device's own steps in these tables, for as long as the document is open. */
export function createHistory(doc: Y.Doc, tables: readonly Pick<Table<unknown>, "name">[]): History {
  const roots = tables.map(({ name }) => doc.getMap<unknown>(name));
  const traces = new WeakMap<Step, Trace>();
  const listeners = new Set<() => void>();
  /** Records that the step being undone must leave alone: somebody else has them now. */
  let spared: ReadonlySet<string> = new Set();
  let board: string | undefined;
  let state: HistoryState = { canUndo: false, canRedo: false };

  const manager = new Y.UndoManager(roots, {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
    deleteFilter: (item) => {
      const record = recordOf(item, doc);
      return record === undefined || !spared.has(thingOf(record));
    },
  });

  const leave = ({ left }: Trace, address: Address): void => {
    left.set(JSON.stringify(address), { address, value: valueAt(doc, address) });
  };
  const remember = ({ stackItem, changedParentTypes }: StackEvent): void => {
    const trace = traces.get(stackItem) ?? { board, left: new Map() };
    for (const [type, events] of changedParentTypes) {
      if (!roots.some((root) => root === type)) continue;
      for (const event of events) {
        for (const address of addressesOf(event, doc)) {
          leave(trace, address);
          // Typing on goes into the step that made the record: the record then reads otherwise, by the same hand.
          const record = { table: address.table, key: address.key, field: undefined };
          if (trace.left.has(JSON.stringify(record))) leave(trace, record);
        }
      }
    }
    traces.set(stackItem, trace);
    publish();
  };
  manager.on("stack-item-added", remember);
  manager.on("stack-item-updated", remember);

  function publish(): void {
    const next = { canUndo: manager.undoStack.length > 0, canRedo: manager.redoStack.length > 0 };
    if (next.canUndo === state.canUndo && next.canRedo === state.canRedo) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function latest(stack: "undoStack" | "redoStack"): UndoOutcome {
    const wanted = manager[stack].at(-1);
    const at = wanted && traces.get(wanted)?.board;
    if (at !== undefined && board !== undefined && at !== board) return { kind: "elsewhere", board: at };
    return step(stack, wanted);
  }

  function step(stack: "undoStack" | "redoStack", wanted: Step | undefined): UndoOutcome {
    if (wanted === undefined || !manager[stack].includes(wanted)) return { kind: "nothing" };
    const trace = traces.get(wanted);
    const touched = [...(trace?.left.values() ?? [])];
    const things = new Set(touched.map(({ address }) => thingOf(address)));
    spared = new Set(touched.filter((left) => isOvertaken(doc, left)).map(({ address }) => thingOf(address)));
    const overtaken = spared.size > 0;
    const others = manager[stack].filter((other) => other !== wanted);
    const here = board;
    // What takes it back again belongs where it was made, wherever one is now.
    board = trace?.board ?? here;
    const performed = things.size > spared.size && perform(manager, stack, wanted);
    board = here;
    manager[stack].splice(0, manager[stack].length, ...others);
    spared = new Set();
    publish();
    return performed ? { kind: overtaken ? "partly" : "done" } : { kind: "overtaken" };
  }

  return {
    undo: () => latest("undoStack"),
    redo: () => latest("redoStack"),
    lastStep() {
      const last = manager.undoStack.at(-1);
      return () => step("undoStack", last);
    },
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setBoard(next) {
      board = next;
    },
    setTyping(typing) {
      manager.stopCapturing();
      manager.captureTimeout = typing ? BREATH_MS : 0;
    },
    destroy() {
      manager.destroy();
      listeners.clear();
    },
  };
}

interface StackEvent {
  readonly stackItem: Step;
  readonly changedParentTypes: Map<unknown, readonly Y.YEvent<Y.AbstractType<unknown>>[]>;
}

/** Undoes this step and no other: Yjs by itself goes on to the next when it meets one that changes nothing. */
function perform(manager: Y.UndoManager, stack: "undoStack" | "redoStack", step: Step): boolean {
  manager[stack].splice(0, manager[stack].length, step);
  return (stack === "undoStack" ? manager.undo() : manager.redo()) !== null;
}

/** An item and its placements stand or fall together: the thing is the last part of the key. */
function thingOf({ key }: Pick<Address, "key">): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

function isOvertaken(doc: Y.Doc, { address, value }: { address: Address; value: string | undefined }): boolean {
  const now = valueAt(doc, address);
  // In a shared text undoing takes back one's own letters only, so others' letters beside them overtake nothing.
  if (isSharedText(doc, address)) return false;
  return now !== value;
}
