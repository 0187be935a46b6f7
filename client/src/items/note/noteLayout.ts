// How a note's words lie on its paper. One size of note: text shrinks to 14, then the note grows down.
import type { Item } from "@minga/shared/items/kinds.ts";
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import { layOutText, type Measure, type TextLayout } from "../../editor/textLayout.ts";

/** From the note's corner to its text; the edge line is inside. */
export const NOTE_PADDING = 12;
export const NOTE_LEADING = 1.3;
/** Below the text: a gap, the author's line, and the lower margin. */
const FOOT = 6 + 16 + 9;
/** Few words are written larger; at 14 everything fits, however long. */
const SIZES = [
  { size: 18, mostLines: 2 },
  { size: 16, mostLines: 3 },
  { size: 14, mostLines: Number.POSITIVE_INFINITY },
];

export interface NoteLayout extends TextLayout {
  readonly height: number;
}

export type LayOutNote = (note: Item) => NoteLayout;

/** Lays out each note once: as long as it is the same object, it reads the same. */
export function createNoteLayout(measure: Measure): LayOutNote {
  const known = new WeakMap<Item, NoteLayout>();
  return (note) => {
    const before = known.get(note);
    if (before !== undefined) return before;
    const layout = layOutNote(note.text, measure);
    known.set(note, layout);
    return layout;
  };
}

function layOutNote(text: string, measure: Measure): NoteLayout {
  const room = {
    width: NOTE_SIZE - 2 * NOTE_PADDING,
    height: NOTE_SIZE - NOTE_PADDING - FOOT,
    sizes: SIZES,
    leading: NOTE_LEADING,
  };
  const { size, lines } = layOutText(text, room, measure);
  const height = Math.max(NOTE_SIZE, Math.ceil(NOTE_PADDING + lines.length * size * NOTE_LEADING + FOOT));
  return { size, lines, height };
}
