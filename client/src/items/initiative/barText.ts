// The words on a bar: one line where they fit, else two smaller ones, the last of them shortened.
import { BAR_HEIGHT } from "@minga/shared/boards/roadmap/layout.ts";
import { breakLines, type Measure } from "../../editor/textLayout.ts";

/** Between the words and the edges of a bar, in board units. */
export const BAR_PADDING = 10;
/** While they are written on, words need no shortening: the paper grows to at least this. */
const LEAST_PAPER = 240;
const LARGE = 14;
const SMALL = 13;
export const BAR_LEADING = 1.2;

export interface BarText {
  readonly size: number;
  readonly lines: readonly string[];
}

export type LayOutBarText = (text: string, width: number) => BarText;

/** Remembers what it has broken into lines: bars are painted with every picture. */
export function createBarText(measure: Measure): LayOutBarText {
  const known = new Map<string, BarText>();
  return (text, width) => {
    const key = `${Math.round(width)} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > MOST_KNOWN) known.clear();
    const made = layOut(text.replace(/\s+/gu, " ").trim(), width, measure);
    known.set(key, made);
    return made;
  };
}

const MOST_KNOWN = 2000;

function layOut(text: string, width: number, measure: Measure): BarText {
  if (measure(text, LARGE) <= width) return { size: LARGE, lines: [text] };
  const [first = "", ...rest] = breakLines(text, { width, size: SMALL }, measure);
  if (rest.length <= 1) return { size: SMALL, lines: [first, ...rest] };
  return { size: SMALL, lines: [first, shortened(rest.join(" "), width, measure)] };
}

function shortened(text: string, width: number, measure: Measure): string {
  let end = text.length;
  while (end > 0 && measure(`${text.slice(0, end).trimEnd()}…`, SMALL) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The paper that words are written on, over a bar of that width. */
export function writingPaper(
  text: string,
  barWidth: number,
  measure: Measure,
): { readonly width: number; readonly height: number; readonly size: number } {
  const width = Math.max(LEAST_PAPER, barWidth);
  const lines = breakLines(text, { width: width - 2 * BAR_PADDING, size: LARGE }, measure).length;
  return { width, height: Math.max(BAR_HEIGHT, lines * LARGE * BAR_LEADING + 2 * BAR_PADDING), size: LARGE };
}
