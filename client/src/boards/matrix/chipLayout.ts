// How the words of an item lie on the matrix: three lines at most beside its dots, the rest when it is opened.
import { CHIP_LEAST_HEIGHT, CHIP_WIDTH } from "@minga/shared/boards/matrix/layout.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import { breakLines, type Measure } from "../../editor/textLayout.ts";

export const CHIP_SIZE = 13;
export const CHIP_LEADING = 1.28;
/** From the edge to the words, beside and above. */
export const CHIP_PADDING = { x: 9, y: 6 } as const;
/** What the dots take of the first line. */
const DOTS_WIDTH = 38;
const MOST_LINES = 3;
/** Bold letters are about as much wider. */
const BOLD = 1.07;

export interface ChipLayout {
  /** As painted. */
  readonly lines: readonly string[];
  readonly height: number;
  /** With all of its words, for writing on them. */
  readonly wholeHeight: number;
}

export type LayOutChip = (item: Item, hasDots: boolean) => ChipLayout;

/** Lays out each item once: as long as it is the same object, it reads the same. */
export function createChipLayout(measure: Measure): LayOutChip {
  const known = { with: new WeakMap<Item, ChipLayout>(), without: new WeakMap<Item, ChipLayout>() };
  return (item, hasDots) => {
    const layouts = known[hasDots ? "with" : "without"];
    const before = layouts.get(item);
    if (before !== undefined) return before;
    const weight = item.kind === "theme" ? BOLD : 1;
    const layout = layOutWords(item.text.trim(), { hasDots, measure: (text, size) => measure(text, size) * weight });
    layouts.set(item, layout);
    return layout;
  };
}

function layOutWords(text: string, { hasDots, measure }: { hasDots: boolean; measure: Measure }): ChipLayout {
  const width = CHIP_WIDTH - 2 * CHIP_PADDING.x;
  const all = breakAround(text, { width, beside: hasDots ? DOTS_WIDTH : 0 }, measure);
  const lines = all.slice(0, MOST_LINES);
  if (all.length > MOST_LINES) lines[MOST_LINES - 1] = shortened(lines[MOST_LINES - 1] ?? "", width, measure);
  return { lines, height: heightOf(lines.length), wholeHeight: heightOf(all.length) };
}

/** Lines of which the first is shorter, because something stands beside it. */
function breakAround(text: string, room: { width: number; beside: number }, measure: Measure): string[] {
  const { width, beside } = room;
  const [first = ""] = breakLines(text, { width: width - beside, size: CHIP_SIZE }, measure);
  const rest = text.slice(first.length).trimStart();
  return rest === "" ? [first] : [first, ...breakLines(rest, { width, size: CHIP_SIZE }, measure)];
}

function shortened(line: string, width: number, measure: Measure): string {
  let end = line.length;
  while (end > 0 && measure(`${line.slice(0, end)}…`, CHIP_SIZE) > width) end -= 1;
  return `${line.slice(0, end).trimEnd()}…`;
}

function heightOf(lines: number): number {
  return Math.max(CHIP_LEAST_HEIGHT, Math.round(2 * CHIP_PADDING.y + 1 + lines * CHIP_SIZE * CHIP_LEADING));
}
