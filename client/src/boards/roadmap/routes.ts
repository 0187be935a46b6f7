// The way of a dependency's line: out of the end of what is waited for, into the start of what waits, along the lines
// between quarters and rows.
import { BAR_HEIGHT, BAR_INSET, DIAMOND, diamondOf, type LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import type { Point } from "@minga/shared/core/geometry.ts";

/** How far a line stands off a bar that it has to go around. */
const OFF = 8;
/** From the middle of a bar to the middle between its row and the next. */
const BETWEEN_ROWS = BAR_HEIGHT / 2 + 6;

/** Corners of a line with right angles; the last point is the tip of its arrow. */
export function routeBetween(waitedFor: LaidBar, waiting: LaidBar): readonly Point[] {
  const end = entryOf(waiting);
  if (waitedFor.isMilestone) return fromDiamond(diamondOf(waitedFor), end);
  const start = { x: waitedFor.box.x + waitedFor.box.width, y: waitedFor.box.y + BAR_HEIGHT / 2 };
  const gap = end.x - start.x;
  if (gap >= 2 * BAR_INSET) {
    if (start.y === end.y) return [start, end];
    const channel = Math.max(start.x + BAR_INSET, end.x - 2 * OFF);
    const x = gap < 4 * OFF ? start.x + gap / 2 : channel;
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  // Backwards: between the rows beside the bar that one comes from, then to the other's start from in front.
  const way = end.y >= start.y ? 1 : -1;
  const row = start.y + way * BETWEEN_ROWS;
  return [
    start,
    { x: start.x + OFF, y: start.y },
    { x: start.x + OFF, y: row },
    { x: end.x - OFF, y: row },
    { x: end.x - OFF, y: end.y },
    end,
  ];
}

/** Down or up from the tip, since its words stand at its side. */
function fromDiamond(middle: Point, end: Point): readonly Point[] {
  const way = end.y >= middle.y ? 1 : -1;
  const start = { x: middle.x, y: middle.y + (way * DIAMOND) / 2 };
  if (end.x - middle.x >= OFF && Math.abs(end.y - middle.y) > DIAMOND / 2) {
    return [start, { x: middle.x, y: end.y }, end];
  }
  const row = middle.y === end.y ? middle.y + BETWEEN_ROWS : end.y - way * BETWEEN_ROWS;
  return [start, { x: middle.x, y: row }, { x: end.x - OFF, y: row }, { x: end.x - OFF, y: end.y }, end];
}

function entryOf({ isMilestone, words, box }: LaidBar): Point {
  const y = box.y + BAR_HEIGHT / 2;
  return { x: isMilestone && words === "after" ? box.x - 2 : box.x, y };
}
