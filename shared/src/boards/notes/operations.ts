// What people do on a notes board. Each is one transaction and one undo step; calls inside a transaction join it.
import type * as Y from "yjs";
import type { Point } from "../../core/geometry.ts";
import { addMap, liveMap, readRecord, setValue } from "../../document/table.ts";
import { transact } from "../../document/transact.ts";
import type { NoteColor } from "../../items/colors.ts";
import type { ItemId, MemberId } from "../../items/item.ts";
import { items } from "../../items/items.ts";
import { NOTE_TEXT_LIMIT } from "../../items/note.ts";
import { type BoardId, placementKey, placements } from "../placement.ts";
import { topOf } from "../stacking.ts";

export interface NewNote {
  readonly id: ItemId;
  /** Absent for a note that flows into a free place of its region. */
  readonly at?: Point;
  readonly region?: string;
  readonly text?: string;
  readonly color: NoteColor;
  readonly author?: MemberId;
  readonly createdAt: number;
}

/** Puts new notes on a board, on top of what lies there. */
export function addNotes(doc: Y.Doc, board: BoardId, notes: readonly NewNote[]): void {
  transact(doc, () => {
    let z = topOf(doc, board);
    for (const { id, at, region, text = "", color, author, createdAt } of notes) {
      z += 1;
      addMap(doc, items, id, {
        kind: "note",
        text: text.slice(0, NOTE_TEXT_LIMIT),
        color,
        createdAt,
        ...(author !== undefined && { author }),
      });
      setValue(doc, placements, placementKey(board, id), {
        ...(at !== undefined && { at: rounded(at) }),
        ...(region !== undefined && { region }),
        z,
      });
    }
  });
}

export interface Place {
  readonly at: Point;
  readonly region?: string | undefined;
}

/** Lays items at these places, on top, in the order given. Items that someone deleted in the meantime are skipped. */
export function placeItems(doc: Y.Doc, board: BoardId, places: ReadonlyMap<ItemId, Place>): void {
  transact(doc, () => {
    let z = topOf(doc, board);
    for (const [id, { at, region }] of places) {
      if (liveMap(doc, items, id) === undefined) continue;
      z += 1;
      setValue(doc, placements, placementKey(board, id), {
        at: rounded(at),
        ...(region !== undefined && { region }),
        z,
      });
    }
  });
}

/** Sends items to a region, where they flow into free places: notes out of their theme, unless it goes along. */
export function moveToRegion(doc: Y.Doc, board: BoardId, move: { ids: Iterable<ItemId>; region: string }): void {
  const moving = new Set(move.ids);
  transact(doc, () => {
    for (const id of moving) {
      const item = liveMap(doc, items, id);
      const theme = item?.get("theme");
      if (item === undefined || (typeof theme === "string" && moving.has(theme))) continue;
      if (theme !== undefined) item.delete("theme");
      const z = readRecord(doc, placements, placementKey(board, id))?.z;
      setValue(doc, placements, placementKey(board, id), { region: move.region, ...(z !== undefined && { z }) });
    }
  });
}

/** Whole units: a fraction of a pixel is invisible and costs bytes for ever. */
function rounded(point: Point): Point {
  return { x: Math.round(point.x), y: Math.round(point.y) };
}
