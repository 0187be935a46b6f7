// Dots on the ground, to see movement by.
import type { Size } from "@minga/shared/core/geometry.ts";
import type { CameraView } from "../editor/camera.ts";
import type { Context } from "./brush.ts";
import type { Palette } from "./palette.ts";

const DOT_PITCH = 24;

interface Ground {
  readonly view: CameraView;
  readonly size: Size;
  readonly palette: Palette;
}

/** In screen px, over the whole canvas. */
export function paintDots(context: Context, { view, size, palette }: Ground): void {
  let pitch = DOT_PITCH * view.zoom;
  while (pitch < 14) pitch *= 4;
  const radius = Math.min(1.5, Math.max(0.9, 1.1 * Math.sqrt(view.zoom)));
  const first = (start: number): number => -((((start * view.zoom) % pitch) + pitch) % pitch) + pitch / 2;
  context.fillStyle = palette.dot;
  context.beginPath();
  for (let x = first(view.x); x < size.width + pitch; x += pitch) {
    for (let y = first(view.y); y < size.height + pitch; y += pitch) {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  }
  context.fill();
}
