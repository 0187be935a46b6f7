// The names of lanes, years and quarters: they stay at the edge of the screen while the rest goes by below them.
import {
  LANE_NAMES,
  type LaidLane,
  QUARTER_NAMES,
  quarterX,
  type RoadmapLayout,
} from "@minga/shared/boards/roadmap/layout.ts";
import { quarterParts } from "@minga/shared/core/day.ts";
import { type Context, roundedPath } from "../../canvas/brush.ts";
import type { Palette } from "../../canvas/palette.ts";
import type { CameraView } from "../../editor/camera.ts";
import { breakLines, type Measure } from "../../editor/textLayout.ts";
import { SHEET_CORNER } from "./paintGrid.ts";

const NAME_SIZE = 14;
const NAME_LEADING = 18.5;
const NAME_INSET = 16;

export interface Heads {
  readonly layout: RoadmapLayout;
  readonly palette: Palette;
  readonly view: CameraView;
  readonly measure: Measure;
  /** «T1» */
  readonly quarterName: (quarter: number) => string;
  /** «Sin línea» */
  readonly noLane: string;
  readonly today: { readonly x: number; readonly words: string } | undefined;
}

export function paintHeads(context: Context, heads: Heads): void {
  const { layout, view } = heads;
  const { extent } = layout;
  context.save();
  roundedPath(context, extent, SHEET_CORNER);
  context.clip();
  const x = Math.max(0, Math.min(view.x, extent.width - LANE_NAMES));
  const y = Math.max(0, Math.min(view.y, extent.height - QUARTER_NAMES));
  paintLaneNames(context, heads, x);
  paintQuarterNames(context, heads, { x, y });
  context.restore();
  const { palette } = heads;
  roundedPath(context, extent, SHEET_CORNER);
  context.strokeStyle = palette.lineStrong;
  context.lineWidth = 1 / Math.min(1, view.zoom);
  context.stroke();
}

function paintLaneNames(context: Context, heads: Heads, x: number): void {
  const { layout, palette, view } = heads;
  const hairline = 1 / Math.min(1, view.zoom);
  if (x > 0) {
    context.fillStyle = palette.surface;
    context.fillRect(x, 0, LANE_NAMES, layout.extent.height);
  }
  for (const lane of layout.lanes) {
    context.fillStyle = palette.lineStrong;
    context.fillRect(x, lane.box.y, LANE_NAMES, hairline);
    paintLaneName(context, heads, lane, x);
  }
  context.fillStyle = palette.lineStrong;
  context.fillRect(x + LANE_NAMES, 0, hairline, layout.extent.height);
}

function paintLaneName(
  context: Context,
  { palette, measure, noLane }: Heads,
  { lane, box }: LaidLane,
  x: number,
): void {
  context.font = `700 ${NAME_SIZE}px ${palette.font}`;
  context.fillStyle = lane === undefined ? palette.ink3 : palette.ink;
  context.textAlign = "left";
  context.textBaseline = "middle";
  // Bold words are wider than what was measured.
  const width = (LANE_NAMES - 2 * NAME_INSET) * 0.92;
  const lines = breakLines(lane?.title ?? noLane, { width, size: NAME_SIZE }, measure);
  for (const [index, words] of lines.entries()) {
    context.fillText(words, x + NAME_INSET, box.y + 14 + NAME_LEADING / 2 + index * NAME_LEADING);
  }
}

function paintQuarterNames(context: Context, heads: Heads, { x, y }: { readonly x: number; readonly y: number }): void {
  const { layout, palette, view, quarterName, today } = heads;
  const { horizon, extent } = layout;
  const hairline = 1 / Math.min(1, view.zoom);
  context.fillStyle = palette.surface;
  context.fillRect(0, y, extent.width, QUARTER_NAMES);
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (let index = 0; index < horizon.count; index += 1) {
    const quarter = horizon.first + index;
    const left = quarterX(layout, quarter);
    const { year } = quarterParts(quarter);
    const isYear = quarter % 4 === 0 || index === 0;
    const top = isYear ? 0 : QUARTER_NAMES / 2;
    context.fillStyle = isYear ? palette.lineStrong : palette.line;
    context.fillRect(left, y + top, hairline, QUARTER_NAMES - top);
    if (isYear) {
      context.font = `700 13px ${palette.font}`;
      context.fillStyle = palette.ink2;
      context.fillText(String(year), left + 10, y + 21);
    }
    context.font = `13px ${palette.font}`;
    context.fillStyle = palette.ink3;
    context.fillText(quarterName(quarterParts(quarter).quarter), left + 10, y + 45);
  }
  context.fillStyle = palette.lineStrong;
  context.fillRect(0, y + QUARTER_NAMES, extent.width, hairline);
  // The corner belongs to neither.
  context.fillStyle = palette.surface;
  context.fillRect(x, y, LANE_NAMES, QUARTER_NAMES);
  context.fillStyle = palette.lineStrong;
  context.fillRect(x + LANE_NAMES, y, hairline, QUARTER_NAMES);
  context.fillRect(x, y + QUARTER_NAMES, LANE_NAMES, hairline);
  if (today !== undefined && today.x >= x + LANE_NAMES) paintToday(context, { ...heads, today }, y);
}

function paintToday(
  context: Context,
  { palette, today }: Heads & { readonly today: { x: number; words: string } },
  y: number,
): void {
  context.font = `700 13px ${palette.font}`;
  const width = context.measureText(today.words).width + 16;
  context.fillStyle = palette.accent;
  roundedPath(context, { x: today.x - width / 2, y: y + 35, width, height: 21 }, 11);
  context.fill();
  context.fillRect(today.x - 1, y + 50, 2, QUARTER_NAMES - 50);
  context.fillStyle = palette.onAccent;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(today.words, today.x, y + 46);
  context.textAlign = "left";
}
