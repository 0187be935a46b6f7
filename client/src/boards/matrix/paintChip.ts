// An item on the matrix, onto a 2D context in board units with its corner at the origin.
import { CHIP_WIDTH } from "@minga/shared/boards/matrix/layout.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import type { Context } from "../../canvas/brush.ts";
import type { Palette } from "../../canvas/palette.ts";
import { CHIP_LEADING, CHIP_PADDING, CHIP_SIZE, type ChipLayout } from "./chipLayout.ts";

interface PaintedChip {
  readonly item: Item;
  readonly layout: ChipLayout;
  readonly dots: number | undefined;
  readonly palette: Palette;
  readonly isInHand: boolean;
  readonly isHovered: boolean;
  /** Being written on here: a text box shows the words, all of them. */
  readonly isWritten: boolean;
}

export function paintChip(context: Context, painted: PaintedChip): void {
  const { item, layout, dots, palette, isInHand, isHovered, isWritten } = painted;
  const { fill, edge } = palette.notes[item.color];
  context.beginPath();
  context.roundRect(0.5, 0.5, CHIP_WIDTH - 1, (isWritten ? layout.wholeHeight : layout.height) - 1, 2.5);
  if (isInHand) castShadow(context, palette);
  context.fillStyle = fill;
  context.fill();
  context.shadowColor = "transparent";
  context.strokeStyle = isHovered ? palette.noteInk : edge;
  context.lineWidth = 1;
  context.stroke();
  if (isWritten) return;
  context.fillStyle = palette.noteInk;
  context.textBaseline = "alphabetic";
  const leading = CHIP_SIZE * CHIP_LEADING;
  const first = CHIP_PADDING.y + leading / 2 + CHIP_SIZE * 0.388;
  if (dots !== undefined) paintDots(context, { dots, palette, baseline: first });
  context.textAlign = "left";
  context.font = `${item.kind === "theme" ? "700 " : ""}${CHIP_SIZE}px ${palette.font}`;
  for (const [index, line] of layout.lines.entries()) context.fillText(line, CHIP_PADDING.x, first + index * leading);
}

interface Dots {
  readonly dots: number;
  readonly palette: Palette;
  readonly baseline: number;
}

/** «● 8» in the upper right corner. */
function paintDots(context: Context, { dots, palette, baseline }: Dots): void {
  const words = String(dots);
  context.font = `700 ${CHIP_SIZE}px ${palette.font}`;
  context.textAlign = "right";
  context.fillText(words, CHIP_WIDTH - CHIP_PADDING.x, baseline);
  const left = CHIP_WIDTH - CHIP_PADDING.x - context.measureText(words).width;
  context.beginPath();
  context.arc(left - 9.5, baseline - CHIP_SIZE * 0.35, 4.5, 0, 2 * Math.PI);
  context.fill();
}

function castShadow(context: Context, palette: Palette): void {
  // A shadow is not scaled with the rest of a canvas.
  const scale = context.getTransform().a;
  context.shadowColor = palette.lift;
  context.shadowBlur = 24 * scale;
  context.shadowOffsetY = 10 * scale;
}
