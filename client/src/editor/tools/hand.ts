// Panning with one button or finger.
import { minus, type Point } from "@minga/shared/core/geometry.ts";
import type { State } from "../editor.ts";

export const hand: State = {
  name: "hand.idle",
  pointerDown: ({ screen }) => dragging(screen),
};

const dragging = (last: Point): State => ({
  name: "hand.dragging",
  pointerMove({ screen }, { camera }) {
    camera.pan(minus(screen, last));
    return dragging(screen);
  },
  pointerUp: () => hand,
  cancel: () => hand,
});
