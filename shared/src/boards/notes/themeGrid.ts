// The inside of a theme: its name on top, its notes in a tidy grid below, by age. Computed alike by every reader.
import type { Box, Point, Size } from "../../core/geometry.ts";
import { compare } from "../../core/order.ts";
import type { ItemId } from "../../items/item.ts";
import type { Item } from "../../items/kinds.ts";
import { NOTE_SIZE } from "../../items/note.ts";

/** Between notes that lie in a grid. */
export const NOTE_GAP = 10;
const SLOT = NOTE_SIZE + NOTE_GAP;
/** Between a theme's edge and its notes. */
const THEME_PADDING = 14;
/** Height of the name's part where the name takes one line. */
export const THEME_HEADING = 52;
/** Narrower than this a name has no room, whatever the theme holds. */
const LEAST_COLUMNS = 2;

export interface Sizes {
  /** Of a note; without measuring all are square. */
  readonly noteHeight: (note: Item) => number;
  /** Of a theme's name in this width. */
  readonly headingHeight: (theme: Item, width: number) => number;
}

export const squareSizes: Sizes = { noteHeight: () => NOTE_SIZE, headingHeight: () => THEME_HEADING };

export interface Member {
  readonly id: ItemId;
  readonly item: Item;
}

interface ThemeGrid extends Size {
  /** From the theme's corner, in the order of the notes. */
  readonly corners: readonly Point[];
  readonly notes: readonly Member[];
}

export function layOutTheme(theme: Item, members: readonly Member[], sizes: Sizes): ThemeGrid {
  const notes = members.toSorted((a, b) => a.item.createdAt - b.item.createdAt || compare(a.id, b.id));
  const columns = columnsFor(notes.length);
  const width = 2 * THEME_PADDING + columns * SLOT - NOTE_GAP;
  let y = sizes.headingHeight(theme, width);
  const corners: Point[] = [];
  for (let row = 0; row === 0 || row * columns < notes.length; row += 1) {
    const inRow = notes.slice(row * columns, (row + 1) * columns);
    for (const column of inRow.keys()) corners.push({ x: THEME_PADDING + column * SLOT, y });
    y += Math.max(NOTE_SIZE, ...inRow.map(({ item }) => sizes.noteHeight(item))) + NOTE_GAP;
  }
  return { width, height: y - NOTE_GAP + THEME_PADDING, corners, notes };
}

/** How large a theme of that many short notes is. */
export function themeSize(count: number): Size {
  const columns = columnsFor(count);
  const rows = Math.max(1, Math.ceil(count / columns));
  return {
    width: 2 * THEME_PADDING + columns * SLOT - NOTE_GAP,
    height: THEME_HEADING + rows * SLOT - NOTE_GAP + THEME_PADDING,
  };
}

function columnsFor(count: number): number {
  return Math.max(LEAST_COLUMNS, Math.ceil(Math.sqrt(count)));
}

/** Where a theme's corner goes so that its first note lies in this box. */
export function themeAround(note: Box): Point {
  return { x: note.x - THEME_PADDING, y: note.y - THEME_HEADING };
}
