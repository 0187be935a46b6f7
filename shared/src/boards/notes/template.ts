// The template under a notes board: regions with headings, from fractions to board units.
import { type Box, contains, type Point, type Size } from "../../core/geometry.ts";
import type { Board, Region } from "../boards.ts";

/** The smallest template surface: about a laptop's screen at 100 %. */
const LEAST: Size = { width: 1600, height: 960 };
/** Every region is at least this large, so that its heading and two notes fit side by side. */
const LEAST_REGION: Size = { width: 330, height: 230 };
/** Space between neighbouring regions. */
const GAP = 12;

/** The whole surface, its corner at the origin; undefined for a board without a template. */
export function templateBox(board: Board): Box | undefined {
  if (board.regions.length === 0) return undefined;
  const narrowest = Math.min(...board.regions.map(({ rect }) => rect[2]).filter((width) => width > 0), 1);
  const lowest = Math.min(...board.regions.map(({ rect }) => rect[3]).filter((height) => height > 0), 1);
  return {
    x: 0,
    y: 0,
    width: Math.round(Math.max(LEAST.width, LEAST_REGION.width / narrowest)),
    height: Math.round(Math.max(LEAST.height, LEAST_REGION.height / lowest)),
  };
}

/** The rectangle of a region, with a little air to its neighbours. */
export function regionBox(board: Board, region: Region): Box {
  const whole = templateBox(board) ?? { x: 0, y: 0, ...LEAST };
  const [x, y, width, height] = region.rect;
  return {
    x: whole.x + x * whole.width + GAP / 2,
    y: whole.y + y * whole.height + GAP / 2,
    width: width * whole.width - GAP,
    height: height * whole.height - GAP,
  };
}

/** The region that lies under a point; the later of two that overlap. */
export function regionAt(board: Board, point: Point): Region | undefined {
  return board.regions.findLast((region) => contains(regionBox(board, region), point));
}
