// The quarters of a roadmap: which ones it shows, and spans that are made of whole ones.
import { type Day, type Quarter, quarterEnd, quarterOf, quarterStart } from "../../core/day.ts";
import type { Board } from "../boards.ts";
import type { Span } from "../placement.ts";

/** What a board without a horizon shows: two years. */
const FALLBACK_QUARTERS = 8;
const FALLBACK_START: Day = "2026-01-01";
/** A bar this many quarters beyond the horizon makes the roadmap longer; what lies farther is drawn at its edge. */
const REACH = 40;
/** Nothing is placed before or after these: years that every calendar reads alike. */
const EARLIEST = quarterOf("1900-01-01");
const LATEST = quarterOf("2199-12-31");

/** The first quarter that the board declares. */
export function firstQuarter({ horizon }: Board): Quarter {
  return quarterOf(horizon?.start ?? FALLBACK_START);
}

export interface Horizon {
  readonly first: Quarter;
  /** How many there are, at least one. */
  readonly count: number;
}

/** What the board declares, and as far beyond as its bars lie. */
export function horizonOf(
  declared: Board,
  bars: Iterable<{ readonly start: Quarter; readonly end: Quarter }>,
): Horizon {
  const from = firstQuarter(declared);
  const to = from + (declared.horizon?.quarters ?? FALLBACK_QUARTERS) - 1;
  let first = from;
  let last = to;
  for (const { start, end } of bars) {
    first = Math.min(first, Math.max(start, from - REACH));
    last = Math.max(last, Math.min(end, to + REACH));
  }
  return { first, count: last - first + 1 };
}

/** From one quarter to another, whole; the wrong way round is turned round. */
export function spanBetween(a: Quarter, b: Quarter): Span {
  const first = bounded(Math.min(a, b));
  const last = bounded(Math.max(a, b));
  return { start: quarterStart(first), end: quarterEnd(last) };
}

export function milestoneIn(quarter: Quarter): Span {
  return { ...spanBetween(quarter, quarter), milestone: true };
}

function bounded(quarter: Quarter): Quarter {
  return Math.min(LATEST, Math.max(EARLIEST, Math.round(quarter)));
}
