// How a theme's name lies above its notes: on as many lines as it takes, beside the count.
import type { Item } from "@minga/shared/items/kinds.ts";
import { breakLines, type Measure, type TextLayout } from "../../editor/textLayout.ts";

const THEME_TYPE = 16;
export const THEME_LEADING = 1.3;
/** From the theme's edge to its name, and to the middle of the first line. */
export const THEME_INSET = 16;
export const THEME_FIRST_LINE = 26;
/** Kept free beside the name for the count. */
const COUNT_WIDTH = 66;
/** Bold letters are this much wider than those that were measured. */
const BOLD = 1.08;

export type LayOutTheme = (theme: Item, width: number) => TextLayout;

export function createThemeLayout(measure: Measure): LayOutTheme {
  const measureBold: Measure = (text, size) => measure(text, size) * BOLD;
  return ({ text }, width) => {
    const room = { width: nameWidth(width), size: THEME_TYPE };
    return { size: THEME_TYPE, lines: breakLines(text, room, measureBold) };
  };
}

export function nameWidth(width: number): number {
  return width - 2 * THEME_INSET - COUNT_WIDTH;
}

/** What a name needs beyond its first line. */
export function moreHeight({ lines }: TextLayout): number {
  return Math.ceil(Math.max(0, lines.length - 1) * THEME_TYPE * THEME_LEADING);
}
