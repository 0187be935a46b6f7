// What people do on a matrix. Each is one transaction and one undo step; calls inside a transaction join it. Taking off
// is the same on every board: `boards/itemOperations.ts`.
import type * as Y from "yjs";
import { addMap, liveMap, setValue } from "../../document/table.ts";
import { transact } from "../../document/transact.ts";
import type { NoteColor } from "../../items/colors.ts";
import type { ItemId, MemberId } from "../../items/item.ts";
import { items } from "../../items/items.ts";
import { NOTE_TEXT_LIMIT } from "../../items/note.ts";
import type { Board } from "../boards.ts";
import { type BoardId, placementKey, placements, type Score } from "../placement.ts";
import { inRange } from "../scores.ts";
import { topOf } from "../stacking.ts";

interface Scoring {
  readonly declared: Pick<Board, "axes">;
  readonly scores: ReadonlyMap<ItemId, Score>;
}

/**
 * Gives items their values, from the tray as on the plane: rounded to tenths, within the range, on top of the others.
 * Items that someone deleted in the meantime are skipped.
 */
export function placeScores(doc: Y.Doc, board: BoardId, { declared, scores }: Scoring): void {
  transact(doc, () => {
    let z = topOf(doc, board);
    for (const [id, score] of scores) {
      if (liveMap(doc, items, id) === undefined) continue;
      z += 1;
      setValue(doc, placements, placementKey(board, id), { score: inRange(declared, score), z });
    }
  });
}

export interface NewScored {
  readonly id: ItemId;
  readonly score: Score;
  readonly text: string;
  readonly color: NoteColor;
  readonly author?: MemberId | undefined;
  readonly createdAt: number;
}

/** Makes notes that have their values from the beginning. */
export function addScored(
  doc: Y.Doc,
  board: BoardId,
  { declared, notes }: Pick<Scoring, "declared"> & { readonly notes: readonly NewScored[] },
): void {
  transact(doc, () => {
    for (const { id, text, color, author, createdAt } of notes) {
      addMap(doc, items, id, {
        kind: "note",
        text: text.slice(0, NOTE_TEXT_LIMIT),
        color,
        createdAt,
        ...(author !== undefined && { author }),
      });
    }
    placeScores(doc, board, { declared, scores: new Map(notes.map(({ id, score }) => [id, score])) });
  });
}
