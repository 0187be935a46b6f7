// An initiative onto a 2D context, in board units: a bar with its words on it, or a milestone's diamond with its words
// beside it.
import { DIAMOND, diamondOf, type LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import type { Context } from "../../canvas/brush.ts";
import type { Palette } from "../../canvas/palette.ts";
import { BAR_LEADING, BAR_PADDING, type LayOutBarText } from "./barText.ts";

export const BAR_CORNER = 5;
/** The sign of a warning before the words, with the air behind it. */
const SIGN = 16;
const SIGN_GAP = 8;
/** Between a milestone's diamond and its words. */
const WORDS_GAP = 9;

export interface PaintedBar {
  readonly bar: LaidBar;
  /** Where it is shown: it may be in a hand. */
  readonly box: Box;
  readonly palette: Palette;
  readonly textOf: LayOutBarText;
  readonly isInHand: boolean;
  /** Under the pointer: the edge turns to ink. */
  readonly isHovered: boolean;
  /** Something is out of order with it. */
  readonly isBroken: boolean;
  /** Something out of the tray would land on it. */
  readonly isLit: boolean;
  /** Being written on: a text box on this paper shows the words. */
  readonly paper: Box | undefined;
}

export function paintBar(context: Context, painted: PaintedBar): void {
  if (painted.bar.isMilestone) paintMilestone(context, painted);
  else paintPaper(context, painted);
  if (painted.paper !== undefined) paintPaper(context, { ...painted, box: painted.paper });
}

function paintPaper(context: Context, painted: PaintedBar): void {
  const { bar, box, palette, isInHand, isHovered, isBroken, isLit, paper } = painted;
  const { fill, edge } = palette.notes[bar.initiative.color];
  if (isBroken) outline(context, box, { outside: 3.5, width: 1, color: palette.danger });
  if (isLit) outline(context, box, { outside: 3, width: 2, color: palette.accent });
  context.beginPath();
  context.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, BAR_CORNER);
  if (isInHand) castShadow(context, palette);
  context.fillStyle = fill;
  context.fill();
  context.shadowColor = "transparent";
  context.strokeStyle = isBroken ? palette.danger : isHovered ? palette.noteInk : edge;
  context.lineWidth = isBroken ? 2 : 1;
  context.stroke();
  if (paper !== undefined) return;
  const start = isBroken ? SIGN + SIGN_GAP : 0;
  if (isBroken) paintSign(context, { x: box.x + BAR_PADDING, y: box.y + box.height / 2 - SIGN / 2 }, palette);
  context.fillStyle = palette.noteInk;
  const room = { x: box.x + BAR_PADDING + start, width: box.width - 2 * BAR_PADDING - start };
  paintWords(context, painted, { ...room, y: box.y + box.height / 2, weight: 400 });
}

function paintMilestone(context: Context, painted: PaintedBar): void {
  const { bar, box, palette, isInHand, isBroken, isLit, isHovered, paper } = painted;
  const { x, y } = diamondOf({ box, words: bar.words });
  const half = DIAMOND / 2 - 1;
  diamond(context, x, y, half);
  if (isInHand) castShadow(context, palette);
  context.fillStyle = isBroken ? palette.danger : palette.ink;
  context.fill();
  context.shadowColor = "transparent";
  // A thin rim in the colour of the idea that it came from.
  diamond(context, x, y, half - 4);
  context.fillStyle = palette.notes[bar.initiative.color].fill;
  context.fill();
  if (isBroken || isLit || isHovered) {
    diamond(context, x, y, half + 4);
    context.strokeStyle = isBroken ? palette.danger : isLit ? palette.accent : palette.ink;
    context.lineWidth = isLit ? 2 : 1;
    context.stroke();
  }
  if (paper !== undefined) return;
  context.fillStyle = isBroken ? palette.danger : palette.ink;
  const width = box.width - DIAMOND - WORDS_GAP;
  const left = bar.words === "after" ? box.x + DIAMOND + WORDS_GAP : box.x;
  paintWords(context, painted, { x: left, y, width, weight: 700 });
}

interface Room {
  readonly x: number;
  /** The middle of the lines. */
  readonly y: number;
  readonly width: number;
  readonly weight: 400 | 700;
}

function paintWords(context: Context, { bar, palette, textOf }: PaintedBar, { x, y, width, weight }: Room): void {
  // Bold words are wider than what was measured.
  const { size, lines } = textOf(bar.initiative.text, weight === 700 ? width * BOLD_ROOM : width);
  const leading = size * BAR_LEADING;
  context.font = `${weight} ${weight === 700 ? Math.min(13, size) : size}px ${palette.font}`;
  context.textBaseline = "middle";
  context.textAlign = bar.words === "before" ? "right" : "left";
  const at = bar.words === "before" ? x + width : x;
  for (const [index, line] of lines.entries()) {
    context.fillText(line, at, y + (index - (lines.length - 1) / 2) * leading + 0.5);
  }
  context.textAlign = "left";
}

const BOLD_ROOM = 0.92;

interface Outline {
  readonly outside: number;
  readonly width: number;
  readonly color: string;
}

function outline(context: Context, box: Box, { outside, width, color }: Outline): void {
  context.beginPath();
  context.roundRect(
    box.x - outside,
    box.y - outside,
    box.width + 2 * outside,
    box.height + 2 * outside,
    BAR_CORNER + outside,
  );
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function diamond(context: Context, x: number, y: number, half: number): void {
  context.beginPath();
  context.moveTo(x, y - half);
  context.lineTo(x + half, y);
  context.lineTo(x, y + half);
  context.lineTo(x - half, y);
  context.closePath();
}

/** A triangle with a stroke and a dot in it. */
function paintSign(context: Context, { x, y }: { readonly x: number; readonly y: number }, palette: Palette): void {
  context.strokeStyle = palette.danger;
  context.lineWidth = 1.5;
  context.lineJoin = "round";
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(x + SIGN / 2, y + 1.5);
  context.lineTo(x + SIGN - 1, y + SIGN - 2);
  context.lineTo(x + 1, y + SIGN - 2);
  context.closePath();
  context.moveTo(x + SIGN / 2, y + 6);
  context.lineTo(x + SIGN / 2, y + 9.5);
  context.moveTo(x + SIGN / 2, y + 11.6);
  context.lineTo(x + SIGN / 2, y + 11.7);
  context.stroke();
}

function castShadow(context: Context, palette: Palette): void {
  // A shadow is not scaled with the rest of a canvas.
  const scale = context.getTransform().a;
  context.shadowColor = palette.lift;
  context.shadowBlur = 24 * scale;
  context.shadowOffsetY = 10 * scale;
}
