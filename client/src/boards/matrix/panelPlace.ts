// Where a panel stands that belongs to something chosen: beside it, else below or above, always on screen.
import type { Box, Size } from "@minga/shared/core/geometry.ts";

const GAP_PX = 14;
const EDGE_PX = 12;

interface Room {
  /** In px of the canvas, as all of this. */
  readonly chosen: Box;
  readonly viewport: Size;
  readonly panel: Size;
}

export function panelPlace({ chosen, viewport, panel }: Room): { readonly left: number; readonly top: number } {
  const within = (at: number, room: number) => Math.max(EDGE_PX, Math.min(room - EDGE_PX, at));
  const top = within(chosen.y + chosen.height / 2 - panel.height / 2, viewport.height - panel.height);
  const right = chosen.x + chosen.width + GAP_PX;
  if (right + panel.width <= viewport.width - EDGE_PX) return { left: right, top };
  const left = chosen.x - GAP_PX - panel.width;
  if (left >= EDGE_PX) return { left, top };
  const below = chosen.y + chosen.height + GAP_PX;
  const fits = below + panel.height <= viewport.height - EDGE_PX;
  return {
    left: within(chosen.x + chosen.width / 2 - panel.width / 2, viewport.width - panel.width),
    top: fits ? below : Math.max(EDGE_PX, chosen.y - GAP_PX - panel.height),
  };
}
