// A note onto a 2D context, in board units with its corner at the origin.
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import { type Context, fitText } from "../../canvas/brush.ts";
import { BARS_BELOW, castShadow, type PaintedItem, paintVotes } from "../painted.ts";
import { NOTE_LEADING, NOTE_PADDING } from "./noteLayout.ts";

/** Between the edge and the ring of a note that would take in what is in the hand. */
const RING = 4;

export function paintNote(context: Context, painted: PaintedItem): void {
  const { item, size, palette, zoom, isInHand, isHovered, isLit, hidesText } = painted;
  const { fill, edge } = palette.notes[item.color];
  if (isLit) paintRing(context, painted);
  context.beginPath();
  context.roundRect(0.5, 0.5, NOTE_SIZE - 1, size.height - 1, 2.5);
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
  paintFoot(context, painted);
}

function paintWords(context: Context, { layout, palette }: PaintedItem): void {
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

/** Who wrote it, and what it was given in a vote. */
function paintFoot(context: Context, { size, palette, author, dots }: PaintedItem): void {
  const middle = size.height - 17;
  let room = NOTE_SIZE - 2 * NOTE_PADDING;
  if (dots !== undefined) {
    context.fillStyle = palette.noteInk;
    context.font = `700 13px ${palette.font}`;
    room -= paintVotes(context, dots, { x: NOTE_SIZE - NOTE_PADDING, y: middle }) + 8;
  }
  if (author === undefined) return;
  context.fillStyle = palette.noteInk2;
  context.font = `13px ${palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(fitText(context, author, room), NOTE_PADDING, middle);
}

/** Letting go here makes a theme of both. */
function paintRing(context: Context, { size, palette, zoom }: PaintedItem): void {
  context.beginPath();
  context.roundRect(-RING, -RING, size.width + 2 * RING, size.height + 2 * RING, 3 + RING);
  context.fillStyle = palette.accentSoft;
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / Math.min(1, zoom);
  context.stroke();
}

/** Where the words are and how long, without the words. */
function paintBars(context: Context, { layout, palette }: PaintedItem): void {
  const leading = layout.size * NOTE_LEADING;
  context.globalAlpha = 0.35;
  context.fillStyle = palette.noteInk;
  for (const [index, line] of layout.lines.entries()) {
    const width = Math.min(NOTE_SIZE - 2 * NOTE_PADDING, line.length * layout.size * 0.52);
    context.fillRect(NOTE_PADDING, NOTE_PADDING + index * leading + leading * 0.3, width, leading * 0.4);
  }
  context.globalAlpha = 1;
}
