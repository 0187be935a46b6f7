// Grouping notes into themes, and taking them out. Each is one transaction and one undo step; what somebody deleted in
// the meantime is skipped. A note names its theme; of two people who group one note at once, the last one has it.
import type * as Y from "yjs";
import type { Point } from "../../core/geometry.ts";
import { addMap, liveMap, readRecord, setValue } from "../../document/table.ts";
import { transact } from "../../document/transact.ts";
import { type NoteColor, noteColors } from "../../items/colors.ts";
import type { ItemId, MemberId } from "../../items/item.ts";
import { items } from "../../items/items.ts";
import { THEME_NAME_LIMIT } from "../../items/theme.ts";
import { deleteItems } from "../itemOperations.ts";
import { type BoardId, placementKey, placements } from "../placement.ts";
import { topOf } from "../stacking.ts";
import { type Place, placeItems } from "./operations.ts";

export interface NewTheme {
  readonly id: ItemId;
  /** What goes into it. Other than notes are left where they are: there is no theme inside a theme. */
  readonly notes: Iterable<ItemId>;
  readonly at: Point;
  readonly region?: string | undefined;
  readonly name?: string;
  readonly author?: MemberId;
  readonly createdAt: number;
}

/** Puts notes into a new theme, on top, in the colour that most of them have. Nothing happens without notes. */
export function makeTheme(doc: Y.Doc, board: BoardId, { id, at, region, name = "", ...theme }: NewTheme): void {
  transact(doc, () => {
    const notes = notesAmong(doc, theme.notes);
    if (notes.length === 0) return;
    addMap(doc, items, id, {
      kind: "theme",
      text: name.slice(0, THEME_NAME_LIMIT),
      color: usualColor(doc, notes),
      createdAt: theme.createdAt,
      ...(theme.author !== undefined && { author: theme.author }),
    });
    setValue(doc, placements, placementKey(board, id), {
      at: { x: Math.round(at.x), y: Math.round(at.y) },
      ...(region !== undefined && { region }),
      z: topOf(doc, board) + 1,
    });
    putInTheme(doc, id, notes);
  });
}

/** The notes leave whatever theme they were in; where they lay by themselves is kept. */
export function putInTheme(doc: Y.Doc, theme: ItemId, notes: Iterable<ItemId>): void {
  transact(doc, () => {
    if (readRecord(doc, items, theme)?.kind !== "theme") return;
    for (const id of notesAmong(doc, notes)) {
      const note = liveMap(doc, items, id);
      if (note?.get("theme") !== theme) note?.set("theme", theme);
    }
  });
}

/** Takes notes out of their themes and lays them at these places, on top. */
export function takeOut(doc: Y.Doc, board: BoardId, places: ReadonlyMap<ItemId, Place>): void {
  transact(doc, () => {
    for (const id of places.keys()) liveMap(doc, items, id)?.delete("theme");
    placeItems(doc, board, places);
  });
}

/** Deletes themes and leaves their notes, at these places. */
export function takeApart(
  doc: Y.Doc,
  board: BoardId,
  { themes, places }: { readonly themes: Iterable<ItemId>; readonly places: ReadonlyMap<ItemId, Place> },
): void {
  transact(doc, () => {
    takeOut(doc, board, places);
    deleteItems(doc, themes);
  });
}

function notesAmong(doc: Y.Doc, ids: Iterable<ItemId>): readonly ItemId[] {
  return [...ids].filter((id) => readRecord(doc, items, id)?.kind === "note");
}

function usualColor(doc: Y.Doc, notes: readonly ItemId[]): NoteColor {
  const colors = notes.flatMap((id) => readRecord(doc, items, id)?.color ?? []);
  const count = (color: NoteColor): number => colors.filter((other) => other === color).length;
  return noteColors.toSorted((a, b) => count(b) - count(a))[0] ?? "white";
}
