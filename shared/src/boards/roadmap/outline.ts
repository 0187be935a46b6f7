// A roadmap read aloud: lanes as headings in their order, under each its bars by start.
import type { Board, Region } from "../boards.ts";
import type { Bar } from "./bars.ts";

export interface LaneOutline<B extends Bar> {
  /** Undefined for the bars whose lane is no longer declared. */
  readonly lane: Region | undefined;
  readonly bars: readonly B[];
}

/** Every lane, also empty ones, then what stands in none, if anything does. Bars come by start already. */
export function outlineRoadmap<B extends Bar>(declared: Board, bars: readonly B[]): readonly LaneOutline<B>[] {
  const outline: LaneOutline<B>[] = declared.regions.map((lane) => ({
    lane,
    bars: bars.filter((bar) => bar.lane === lane.id),
  }));
  const loose = bars.filter(({ lane }) => lane === undefined);
  if (loose.length > 0 || outline.length === 0) outline.push({ lane: undefined, bars: loose });
  return outline;
}
