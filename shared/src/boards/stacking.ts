// What lies on top of what: the highest number of a board, so that what is laid down next lies above it.
import type * as Y from "yjs";
import { plainValue } from "../document/plain.ts";
import { type BoardId, placements } from "./placement.ts";

/** The highest z on the board, 0 on an empty one. */
export function topOf(doc: Y.Doc, board: BoardId): number {
  let top = 0;
  for (const [key, value] of doc.getMap(placements.name)) {
    if (!key.startsWith(`${board}/`)) continue;
    const z = placements.read(plainValue(value), key)?.z ?? 0;
    if (z > top && z < Number.MAX_SAFE_INTEGER - 1) top = z;
  }
  return top;
}
