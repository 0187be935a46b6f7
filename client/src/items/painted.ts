// An item as it is painted on a board, whatever its kind.
import type { Size } from "@minga/shared/core/geometry.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import type { Context } from "../canvas/brush.ts";
import type { Palette } from "../canvas/palette.ts";
import type { TextLayout } from "../editor/textLayout.ts";

export interface PaintedItem {
  readonly item: Item;
  readonly size: Size;
  readonly layout: TextLayout;
  readonly author: string | undefined;
  /** What is said where there is no name. */
  readonly unnamed: string;
  /** «6 notas», of what holds notes. */
  readonly count: string | undefined;
  /** Of the latest vote; undefined where it was in none. */
  readonly dots: number | undefined;
  readonly palette: Palette;
  readonly zoom: number;
  /** Lifted: casts a shadow. */
  readonly isInHand: boolean;
  /** Under the pointer: the edge turns to ink. */
  readonly isHovered: boolean;
  /** Would take in what is in the hand. */
  readonly isLit: boolean;
  /** Being written on here: a text box shows the words. */
  readonly hidesText: boolean;
}

/** Below this zoom words become bars. */
export const BARS_BELOW = 0.25;

export function castShadow(context: Context, palette: Palette): void {
  // A shadow is not scaled with the rest of a canvas.
  const scale = context.getTransform().a;
  context.shadowColor = palette.lift;
  context.shadowBlur = 24 * scale;
  context.shadowOffsetY = 10 * scale;
}

/** A dot and a number that end at a point, in the colour of now. Returns how wide they are. */
export function paintVotes(context: Context, dots: number, end: { readonly x: number; readonly y: number }): number {
  const number = String(dots);
  context.textAlign = "right";
  context.textBaseline = "middle";
  const width = context.measureText(number).width;
  context.fillText(number, end.x, end.y);
  context.beginPath();
  context.arc(end.x - width - 9.5, end.y, 4.5, 0, 2 * Math.PI);
  context.fill();
  return width + 14;
}
