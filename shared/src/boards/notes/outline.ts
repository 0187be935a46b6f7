// A notes board read aloud: regions as headings in their order, notes in reading order under them.
import type { Board, Region } from "../boards.ts";
import type { PlacedItem } from "../placed.ts";
import { inReadingOrder } from "../readingOrder.ts";

export interface Section {
  /** Absent for the notes that lie in no region. */
  readonly region: Region | undefined;
  readonly notes: readonly PlacedItem[];
}

/** Every region, also empty ones, then what lies in none, if anything does. */
export function outlineNotes(board: Board, notes: readonly PlacedItem[]): readonly Section[] {
  const byRegion = new Map<string | undefined, PlacedItem[]>();
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
