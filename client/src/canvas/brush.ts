// What several paintings need of a 2D context. All lengths are board units unless the name says Px.
import type { Box } from "@minga/shared/core/geometry.ts";

export type Context = CanvasRenderingContext2D;

export function roundedPath(context: Context, { x, y, width, height }: Box, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

/** The text, shortened with «…» where it is wider than its room. */
export function fitText(context: Context, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 0 && context.measureText(`${text.slice(0, end).trimEnd()}…`).width > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The context moved and scaled so that board units may be drawn. */
export function inBoardUnits(
  context: Context,
  view: { readonly x: number; readonly y: number; readonly zoom: number },
  paint: () => void,
): void {
  context.save();
  context.scale(view.zoom, view.zoom);
  context.translate(-view.x, -view.y);
  paint();
  context.restore();
}
