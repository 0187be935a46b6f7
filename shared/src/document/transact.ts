// One gesture, one transaction. The origin tells undo and sync whose change it was.
import type * as Y from "yjs";

/** A change made by the person at this device: undoable here. */
export const LOCAL = Symbol("local");

/** Runs the change as one local transaction; inside another one it joins it, so operations compose. */
export function transact<T>(doc: Y.Doc, change: () => T): T {
  return doc.transact(change, LOCAL);
}
