// Where a bar is shown now: stretched by the hand that has its end, in a hand, or where it lies.
import { BAR_INSET, type LaidBar, quarterX, type RoadmapLayout } from "@minga/shared/boards/roadmap/layout.ts";
import type { Quarter } from "@minga/shared/core/day.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import type { Stretch } from "./hand.ts";

/** First and last quarter of the bar as it would be if its end were let go now; one past the other is turned round. */
export function stretchedSpan(
  { start, end }: Pick<LaidBar, "start" | "end">,
  { side, to }: Stretch,
): { readonly start: Quarter; readonly end: Quarter } {
  const fixed = side === "start" ? end : start;
  return { start: Math.min(fixed, to), end: Math.max(fixed, to) };
}

export function stretchedBox(layout: RoadmapLayout, bar: LaidBar, stretch: Stretch): Box {
  const { start, end } = stretchedSpan(bar, stretch);
  const x = quarterX(layout, start) + BAR_INSET;
  return { ...bar.box, x, width: quarterX(layout, end + 1) - BAR_INSET - x };
}
