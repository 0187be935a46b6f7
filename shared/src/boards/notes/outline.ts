// A notes board read aloud: regions as headings in their order, notes in reading order under them.
import { compare } from "../../core/order.ts";
import { NOTE_SIZE } from "../../items/note.ts";
import type { Board, Region } from "../boards.ts";
import type { PlacedNote } from "./layout.ts";

export interface Section {
  /** Absent for the notes that lie in no region. */
  readonly region: Region | undefined;
  readonly notes: readonly PlacedNote[];
}

/** Every region, also empty ones, then what lies in none, if anything does. */
export function outlineNotes(board: Board, notes: readonly PlacedNote[]): readonly Section[] {
  const byRegion = new Map<string | undefined, PlacedNote[]>();
  for (const note of notes) {
    const region = board.regions.some(({ id }) => id === note.region) ? note.region : undefined;
    const list = byRegion.get(region) ?? [];
    list.push(note);
    byRegion.set(region, list);
  }
  const sections: Section[] = board.regions.map((region) => ({
    region,
    notes: inReadingOrder(byRegion.get(region.id) ?? []),
  }));
  const loose = byRegion.get(undefined) ?? [];
  if (loose.length > 0 || sections.length === 0) sections.push({ region: undefined, notes: inReadingOrder(loose) });
  return sections;
}

/** Row by row, from left to right: notes whose tops are less than half a note apart stand in one row. */
export function inReadingOrder(notes: readonly PlacedNote[]): readonly PlacedNote[] {
  const fromTop = notes.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || compare(a.id, b.id));
  const rows: PlacedNote[][] = [];
  for (const note of fromTop) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && note.box.y - first.box.y < NOTE_SIZE / 2) row.push(note);
    else rows.push([note]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x || compare(a.id, b.id)));
}
