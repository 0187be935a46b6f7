// A note onto a 2D context, in board units with its corner at the origin.
import type { Item } from "@minga/shared/items/kinds.ts";
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import { type Context, fitText } from "../../canvas/brush.ts";
import type { Palette } from "../../canvas/palette.ts";
import { NOTE_LEADING, NOTE_PADDING, type NoteLayout } from "./noteLayout.ts";

export interface PaintedNote {
  readonly note: Item;
  readonly layout: NoteLayout;
  readonly author: string | undefined;
  readonly palette: Palette;
  readonly zoom: number;
  /** Lifted: casts a shadow. */
  readonly isInHand: boolean;
  /** Under the pointer: the edge turns to ink. */
  readonly isHovered: boolean;
  /** Being written on here: a text box shows the words. */
  readonly hidesText: boolean;
}

/** Below this zoom words become bars. */
const BARS_BELOW = 0.25;

export function paintNote(context: Context, painted: PaintedNote): void {
  const { note, layout, palette, zoom, isInHand, isHovered, hidesText } = painted;
  const { fill, edge } = palette.notes[note.color];
  context.beginPath();
  context.roundRect(0.5, 0.5, NOTE_SIZE - 1, layout.height - 1, 2.5);
  if (isInHand && zoom >= BARS_BELOW) castShadow(context, palette);
  context.fillStyle = fill;
  context.fill();
  context.shadowColor = "transparent";
  context.strokeStyle = isHovered ? palette.noteInk : edge;
  context.lineWidth = 1;
  context.stroke();
  if (zoom < BARS_BELOW) {
    paintBars(context, painted);
    return;
  }
  if (!hidesText) paintWords(context, painted);
  paintAuthor(context, painted);
}

function paintWords(context: Context, { layout, palette }: PaintedNote): void {
  const leading = layout.size * NOTE_LEADING;
  context.fillStyle = palette.noteInk;
  context.font = `${layout.size}px ${palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  // The baseline of a text box in this font: half the leading left over, then the ascent.
  const first = NOTE_PADDING + leading / 2 + layout.size * 0.388;
  for (const [index, line] of layout.lines.entries()) {
    if (line !== "") context.fillText(line, NOTE_PADDING, first + index * leading);
  }
}

function paintAuthor(context: Context, { layout, palette, author }: PaintedNote): void {
  if (author === undefined) return;
  context.fillStyle = palette.noteInk2;
  context.font = `13px ${palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(fitText(context, author, NOTE_SIZE - 2 * NOTE_PADDING), NOTE_PADDING, layout.height - 17);
}

/** Where the words are and how long, without the words. */
function paintBars(context: Context, { layout, palette }: PaintedNote): void {
  const leading = layout.size * NOTE_LEADING;
  context.globalAlpha = 0.35;
  context.fillStyle = palette.noteInk;
  for (const [index, line] of layout.lines.entries()) {
    const width = Math.min(NOTE_SIZE - 2 * NOTE_PADDING, line.length * layout.size * 0.52);
    context.fillRect(NOTE_PADDING, NOTE_PADDING + index * leading + leading * 0.3, width, leading * 0.4);
  }
  context.globalAlpha = 1;
}

function castShadow(context: Context, palette: Palette): void {
  // A shadow is not scaled with the rest of a canvas.
  const scale = context.getTransform().a;
  context.shadowColor = palette.lift;
  context.shadowBlur = 24 * scale;
  context.shadowOffsetY = 10 * scale;
}
