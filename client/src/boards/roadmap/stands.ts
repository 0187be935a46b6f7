// From a place on the board to what it means: the lane and the quarter in which something was let go.

import {
  BAR_HEIGHT,
  BAR_INSET,
  DIAMOND,
  LANE_NAMES,
  type LaidBar,
  laneAt,
  quarterAt,
  quarterX,
  type RoadmapLayout,
} from "@minga/shared/boards/roadmap/layout.ts";
import type { Stand } from "@minga/shared/boards/roadmap/operations.ts";
import type { Quarter } from "@minga/shared/core/day.ts";
import type { Box, Point } from "@minga/shared/core/geometry.ts";

/** Where a bar stands whose box was let go there: its start goes to the nearest quarter. */
export function standOf(layout: RoadmapLayout, bar: Pick<LaidBar, "isMilestone" | "words">, box: Box): Stand {
  const lane = laneAt(layout, box.y + BAR_HEIGHT / 2)?.lane?.id;
  const { horizon, quarterWidth } = layout;
  if (bar.isMilestone) {
    const middle = bar.words === "after" ? box.x + DIAMOND / 2 : box.x + box.width - DIAMOND / 2;
    return { lane, start: quarterAt(layout, middle) };
  }
  const index = Math.round((box.x - BAR_INSET - LANE_NAMES) / quarterWidth);
  return { lane, start: horizon.first + Math.min(horizon.count - 1, Math.max(0, index)) };
}

/** The cell under a point, as a bar of one quarter would fill it. */
export function cellAt(layout: RoadmapLayout, { x, y }: Point): { readonly stand: Stand; readonly box: Box } {
  const start = quarterAt(layout, x);
  const lane = laneAt(layout, y);
  const box = {
    x: quarterX(layout, start) + BAR_INSET,
    y: y - BAR_HEIGHT / 2,
    width: layout.quarterWidth - 2 * BAR_INSET,
    height: BAR_HEIGHT,
  };
  return { stand: { lane: lane?.lane?.id, start }, box };
}

/** The quarter that an end has reached which was pulled there; `from` is where the other end stands. */
export function reachedBy(layout: RoadmapLayout, side: "start" | "end", x: number): Quarter {
  const { horizon, quarterWidth } = layout;
  const boundary = Math.round((x - LANE_NAMES) / quarterWidth);
  const index = side === "start" ? boundary : boundary - 1;
  return horizon.first + Math.min(horizon.count - 1, Math.max(0, index));
}
