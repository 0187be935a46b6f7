// A theme onto a 2D context, in board units with its corner at the origin: its outline, name and count; its notes paint
// themselves. From far away the name grows, so that it can be read when the notes cannot.

import type { Context } from "../../canvas/brush.ts";
import { fitText, roundedPath } from "../../canvas/brush.ts";
import { BARS_BELOW, castShadow, type PaintedItem, paintVotes } from "../painted.ts";
import { nameWidth, THEME_FIRST_LINE, THEME_INSET, THEME_LEADING } from "./themeLayout.ts";

export const THEME_RADIUS = 12;
/** Below this zoom the name is alone on one line, and grows to be no smaller than that on screen. */
const FAR_BELOW = 0.5;
const LEAST_NAME_PX = 12;
/** From the count to the votes under it. */
const VOTES_BELOW = 17;

export function paintTheme(context: Context, painted: PaintedItem): void {
  const { size, palette, zoom, isInHand, isHovered, isLit, hidesText } = painted;
  roundedPath(context, { ...size, x: 0, y: 0 }, THEME_RADIUS);
  if (isInHand && zoom >= BARS_BELOW) castShadow(context, palette);
  context.fillStyle = isLit ? palette.accentSoft : palette.surface;
  context.fill();
  context.shadowColor = "transparent";
  context.strokeStyle = isLit ? palette.accent : isHovered ? palette.ink : palette.lineStrong;
  context.lineWidth = (isLit ? 2 : 1) / Math.min(1, zoom);
  context.stroke();
  if (zoom < FAR_BELOW) paintFarName(context, painted);
  else {
    paintCount(context, painted);
    if (!hidesText) paintName(context, painted);
  }
}

function paintName(context: Context, { item, layout, unnamed, palette, size }: PaintedItem): void {
  const isNamed = item.text.trim() !== "";
  context.fillStyle = isNamed ? palette.ink : palette.ink3;
  context.font = `${isNamed ? 700 : 400} ${layout.size}px ${palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const [index, line] of (isNamed ? layout.lines : [unnamed]).entries()) {
    const middle = THEME_FIRST_LINE + index * layout.size * THEME_LEADING;
    context.fillText(isNamed ? line : fitText(context, line, nameWidth(size.width)), THEME_INSET, middle);
  }
}

function paintCount(context: Context, { count = "", dots, palette, size }: PaintedItem): void {
  context.fillStyle = palette.ink3;
  context.font = `13px ${palette.font}`;
  context.textAlign = "right";
  context.textBaseline = "middle";
  const end = size.width - THEME_INSET;
  context.fillText(count, end, THEME_FIRST_LINE);
  if (dots === undefined) return;
  context.fillStyle = palette.ink;
  context.font = `700 13px ${palette.font}`;
  paintVotes(context, dots, { x: end, y: THEME_FIRST_LINE + VOTES_BELOW });
}

/** One line, as large as it may be and no larger than the theme is wide. */
function paintFarName(context: Context, { item, unnamed, palette, zoom, size }: PaintedItem): void {
  const height = Math.min(44, LEAST_NAME_PX / zoom);
  context.fillStyle = palette.ink;
  context.font = `700 ${height}px ${palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  const name = item.text.trim().replaceAll("\n", " ") || unnamed;
  context.fillText(fitText(context, name, size.width - 2 * THEME_INSET), THEME_INSET, THEME_FIRST_LINE);
}
