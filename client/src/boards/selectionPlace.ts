// Where the bar for what is chosen floats: above it, or below where there is no room; always on screen.
import { type Box, union } from "@minga/shared/core/geometry.ts";
import type { Viewport } from "../editor/camera.ts";
import type { Editor } from "../editor/editor.ts";

const BAR_HEIGHT_PX = 52;
/** Between the bar and the ring around what is chosen. */
const GAP_PX = 10;
const EDGE_PX = 16;

export interface BarPlace {
  readonly left: number;
  readonly top: number;
  readonly side: "above" | "below";
}

/** The box of what is chosen, in px of the canvas; undefined if nothing is. */
export function chosenBoxPx({ scene, selection, camera }: Editor): Box | undefined {
  const notes = scene.placed.getState();
  const box = union([...selection.ids()].flatMap((id) => notes.get(id)?.box ?? []));
  if (box === undefined) return undefined;
  const { zoom } = camera.view.getState();
  return { ...camera.toScreen(box), width: box.width * zoom, height: box.height * zoom };
}

export function barPlace(chosen: Box, viewport: Viewport, barWidthPx: number): BarPlace {
  const { width, height, insets } = viewport;
  const above = chosen.y - GAP_PX - BAR_HEIGHT_PX;
  const below = chosen.y + chosen.height + GAP_PX;
  const side = above >= EDGE_PX || below + BAR_HEIGHT_PX > height - EDGE_PX ? "above" : "below";
  const leftmost = Math.max(EDGE_PX, insets.left);
  const rightmost = width - EDGE_PX - barWidthPx;
  return {
    side,
    left: Math.max(leftmost, Math.min(rightmost, chosen.x + chosen.width / 2 - barWidthPx / 2)),
    top: Math.max(EDGE_PX, Math.min(height - EDGE_PX - BAR_HEIGHT_PX, side === "above" ? above : below)),
  };
}
