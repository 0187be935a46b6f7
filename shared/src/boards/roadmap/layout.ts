// Where each bar lies: lanes one below the other, quarters side by side, bars of a lane in rows without overlaps.
// Computed alike by every reader, from nothing but what the documents say.
import type { Quarter } from "../../core/day.ts";
import type { Box, Point } from "../../core/geometry.ts";
import type { Board, Region } from "../boards.ts";
import type { Bar } from "./bars.ts";
import { outlineRoadmap } from "./outline.ts";
import { type Horizon, horizonOf } from "./quarters.ts";

/** Room for the names of lanes, and above them for years and quarters. Board units, as all of this. */
export const LANE_NAMES = 144;
export const QUARTER_NAMES = 64;
export const BAR_HEIGHT = 40;
/** Between a bar and the lines of its quarters. */
export const BAR_INSET = 4;
/** A milestone's diamond, and the words beside it. */
export const DIAMOND = 22;
const MILESTONE_WORDS = 200;

/** Quarters share this much, but none is narrower than it takes to read a bar of one. */
const GRID_WIDTH = 1000;
const LEAST_QUARTER = 125;
/** Lanes that need less than this share what is left; none is lower than one bar with room to drop another. */
const LANES_HEIGHT = 600;
const LEAST_LANE = 88;
const LANE_PADDING = 24;
const ROW = 52;
/** A lane's name is so many letters wide, and its lines so high: guessed alike everywhere. */
const NAME_LETTERS = 13;
const NAME_LINE = 19;
const NAME_PADDING = 28;

export interface LaidLane {
  readonly lane: Region | undefined;
  readonly box: Box;
}

export interface LaidBar extends Bar {
  readonly box: Box;
  /** The side of a milestone's diamond on which its words stand. */
  readonly words: "after" | "before";
}

export interface RoadmapLayout {
  readonly horizon: Horizon;
  readonly quarterWidth: number;
  readonly lanes: readonly LaidLane[];
  /** Lane by lane, in each by start. */
  readonly bars: readonly LaidBar[];
  /** The same by start, whatever the lane. */
  readonly inTime: readonly LaidBar[];
  readonly extent: Box;
}

export function layOutRoadmap(declared: Board, bars: readonly Bar[]): RoadmapLayout {
  const horizon = horizonOf(declared, bars);
  const quarterWidth = Math.max(LEAST_QUARTER, Math.floor(GRID_WIDTH / horizon.count));
  const grid = { horizon, quarterWidth };
  const width = LANE_NAMES + horizon.count * quarterWidth;
  const packed = outlineRoadmap(declared, bars).map(({ lane, bars: inLane }) => packLane(lane, inLane, grid));
  const needed = packed.reduce((sum, { height }) => sum + height, 0);
  const spare = Math.max(0, Math.floor((LANES_HEIGHT - needed) / packed.length));
  const lanes: LaidLane[] = [];
  const laid: LaidBar[] = [];
  let y = QUARTER_NAMES;
  for (const { lane, height, bars: inLane } of packed) {
    const top = y;
    laid.push(...inLane.map((bar) => ({ ...bar, box: { ...bar.box, y: top + bar.box.y } })));
    lanes.push({ lane, box: { x: 0, y, width, height: height + spare } });
    y += height + spare;
  }
  const byId = new Map(laid.map((bar) => [bar.id, bar]));
  const inTime = bars.flatMap(({ id }) => byId.get(id) ?? []);
  return { ...grid, lanes, bars: laid, inTime, extent: { x: 0, y: 0, width, height: y } };
}

interface PackedLane {
  readonly lane: Region | undefined;
  readonly height: number;
  /** Their boxes count from the top of the lane. */
  readonly bars: readonly LaidBar[];
}

/** Bars in the first row that is free: they come by start. */
function packLane(lane: Region | undefined, bars: readonly Bar[], grid: Grid): PackedLane {
  const rows: number[] = [];
  const packed = bars.map((bar): LaidBar => {
    const { x, width, words } = reachOf(bar, grid);
    const free = rows.findIndex((end) => end <= x);
    const row = free === -1 ? rows.length : free;
    rows[row] = x + width;
    return { ...bar, words, box: { x, y: LANE_PADDING + row * ROW, width, height: BAR_HEIGHT } };
  });
  const nameHeight = NAME_PADDING + Math.ceil((lane?.title.length ?? 0) / NAME_LETTERS) * NAME_LINE;
  const height = Math.max(LEAST_LANE, nameHeight, 2 * LANE_PADDING + rows.length * ROW - (ROW - BAR_HEIGHT));
  return { lane, height, bars: packed };
}

type Grid = Pick<RoadmapLayout, "horizon" | "quarterWidth">;

/** The left edge of a quarter. */
export function quarterX({ horizon, quarterWidth }: Grid, quarter: Quarter): number {
  return LANE_NAMES + (quarter - horizon.first) * quarterWidth;
}

/** The quarter that lies there; the nearest one beside the grid. */
export function quarterAt({ horizon, quarterWidth }: Grid, x: number): Quarter {
  const index = Math.floor((x - LANE_NAMES) / quarterWidth);
  return horizon.first + Math.min(horizon.count - 1, Math.max(0, index));
}

/** The lane that lies there; the nearest one above or below. */
export function laneAt({ lanes }: RoadmapLayout, y: number): LaidLane | undefined {
  return lanes.find(({ box }) => y < box.y + box.height) ?? lanes.at(-1);
}

/** The middle of a milestone's diamond. */
export function diamondOf({ box, words }: Pick<LaidBar, "box" | "words">): Point {
  const x = words === "after" ? box.x + DIAMOND / 2 : box.x + box.width - DIAMOND / 2;
  return { x, y: box.y + box.height / 2 };
}

function reachOf(bar: Bar, grid: Grid): { x: number; width: number; words: "after" | "before" } {
  const { first, count } = grid.horizon;
  const shown = (quarter: Quarter): Quarter => Math.min(first + count - 1, Math.max(first, quarter));
  const left = quarterX(grid, shown(bar.start));
  const right = quarterX(grid, shown(bar.end)) + grid.quarterWidth;
  if (!bar.isMilestone) return { x: left + BAR_INSET, width: right - left - 2 * BAR_INSET, words: "after" };
  const middle = (left + right) / 2;
  const width = DIAMOND + MILESTONE_WORDS;
  const hasRoom = middle + width - DIAMOND / 2 <= LANE_NAMES + count * grid.quarterWidth;
  return hasRoom
    ? { x: middle - DIAMOND / 2, width, words: "after" }
    : { x: middle + DIAMOND / 2 - width, width, words: "before" };
}
