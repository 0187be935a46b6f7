// The ground of a roadmap: a sheet with lanes and quarters, the line of today, and where what is in the hand would land.
import { LANE_NAMES, QUARTER_NAMES, quarterX, type RoadmapLayout } from "@minga/shared/boards/roadmap/layout.ts";
import { type Day, daysBetween, quarterEnd, quarterOf, quarterStart } from "@minga/shared/core/day.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import { type Context, roundedPath } from "../../canvas/brush.ts";
import type { Palette } from "../../canvas/palette.ts";

export const SHEET_CORNER = 12;

export interface Grid {
  readonly layout: RoadmapLayout;
  readonly palette: Palette;
  readonly zoom: number;
  readonly today: Day;
  /** Cells that would take in what is in the hand. */
  readonly lit: Box | undefined;
}

export function paintGrid(context: Context, { layout, palette, zoom, today, lit }: Grid): void {
  const { extent, horizon, lanes } = layout;
  const hairline = 1 / Math.min(1, zoom);
  context.save();
  roundedPath(context, extent, SHEET_CORNER);
  context.fillStyle = palette.surface;
  context.fill();
  context.clip();
  if (lit !== undefined) {
    context.fillStyle = palette.accentSoft;
    context.fillRect(lit.x, lit.y, lit.width, lit.height);
    context.strokeStyle = palette.accent;
    context.lineWidth = 2 / Math.min(1, zoom);
    context.strokeRect(lit.x + 1, lit.y + 1, lit.width - 2, lit.height - 2);
  }
  for (let index = 0; index <= horizon.count; index += 1) {
    const quarter = horizon.first + index;
    const isYear = quarter % 4 === 0 || index === 0;
    const top = isYear ? 0 : QUARTER_NAMES / 2;
    line(
      context,
      { x: quarterX(layout, quarter), y: top, height: extent.height - top },
      hairline,
      isYear ? palette.lineStrong : palette.line,
    );
  }
  for (const { box } of lanes) {
    context.fillStyle = palette.lineStrong;
    context.fillRect(0, box.y, extent.width, hairline);
  }
  const x = todayX(layout, today);
  if (x !== undefined) line(context, { x: x - 1, y: QUARTER_NAMES - 6, height: extent.height }, 2, palette.accent);
  context.restore();
  roundedPath(context, extent, SHEET_CORNER);
  context.strokeStyle = palette.lineStrong;
  context.lineWidth = hairline;
  context.stroke();
}

/** Where today lies on the board; undefined outside of what is shown. */
export function todayX(layout: RoadmapLayout, today: Day): number | undefined {
  const quarter = quarterOf(today);
  const index = quarter - layout.horizon.first;
  if (index < 0 || index >= layout.horizon.count) return undefined;
  const start = quarterStart(quarter);
  const part = daysBetween(start, today) / (daysBetween(start, quarterEnd(quarter)) + 1);
  return LANE_NAMES + (index + part) * layout.quarterWidth;
}

function line(context: Context, { x, y, height }: Omit<Box, "width">, width: number, color: string): void {
  context.fillStyle = color;
  context.fillRect(x, y, width, height);
}
