// Where a board is opened: all of it, or as much as can be read.
import { regionBox } from "@minga/shared/boards/notes/template.ts";
import { type Box, union } from "@minga/shared/core/geometry.ts";
import type { CameraView } from "../../editor/camera.ts";
import { contentBox } from "../../editor/commands/viewCommands.ts";
import type { Editor } from "../../editor/editor.ts";
import { PHONE_BELOW_PX } from "./useViewport.ts";

/** On a phone the whole board would be too small to read: it opens at its beginning, this large. */
const PHONE_ZOOM = 0.6;

/** On a desk it may go on below the screen where that makes it legible; never beside it. */
const LEGIBLE_ZOOM = 0.82;

const origin: Box = { x: 0, y: 0, width: 1, height: 1 };

export function homeView({ camera, scene }: Editor): CameraView {
  const { width, insets, headingPx } = camera.viewport.getState();
  // The prompt lies at the origin, so that is seen too.
  const content = union([origin, contentBox(scene) ?? origin]) ?? origin;
  const board = scene.declared.getState();
  const [first] = board.regions;
  const whole = camera.viewOf(content);
  const wide = (width - insets.left - insets.right) / content.width;
  const isSmall = width < PHONE_BELOW_PX && whole.zoom < PHONE_ZOOM;
  const start = isSmall && first !== undefined ? regionBox(board, first) : content;
  const zoom = isSmall ? PHONE_ZOOM : Math.max(whole.zoom, Math.min(wide, LEGIBLE_ZOOM));
  // From its upper left corner, as one reads; the prompt lies above.
  return { x: start.x - insets.left / zoom, y: start.y - (insets.top + headingPx) / zoom, zoom };
}
