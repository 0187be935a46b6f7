// Values on a matrix: what lies within its range, and how finely it is measured.
import type { Board } from "./boards.ts";
import type { Score } from "./placement.ts";

/** What a matrix needs to say of itself for its values to mean something. */
export type Measured = Pick<Board, "axes" | "regions">;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Of a board that says nothing about it. */
const USUAL: Range = { least: 0, most: 10 };

/** A tenth is as fine as anyone can tell ideas apart, and what is shown is then what is stored. */
const STEPS_A_POINT = 10;
export const SCORE_STEP = 1 / STEPS_A_POINT;

export function rangeOf({ axes }: Pick<Board, "axes">): Range {
  return axes ?? USUAL;
}

/** Both values within the range and in tenths, whatever came in. */
export function inRange(board: Pick<Board, "axes">, { x, y }: Score): Score {
  const { least, most } = rangeOf(board);
  const fit = (value: number): number => {
    const known = Number.isNaN(value) ? least : value;
    return Math.min(most, Math.max(least, Math.round(known * STEPS_A_POINT) / STEPS_A_POINT));
  };
  return { x: fit(x), y: fit(y) };
}

/** From the upper left corner, each from 0 to 1: the way in which regions are declared. */
export function asFractions(board: Pick<Board, "axes">, { x, y }: Score): Score {
  const { least, most } = rangeOf(board);
  return { x: (x - least) / (most - least), y: (most - y) / (most - least) };
}
