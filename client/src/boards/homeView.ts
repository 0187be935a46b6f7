// Where a board is opened: all of it, or as much as can be read.
import { type Box, union } from "@minga/shared/core/geometry.ts";
import type { CameraView } from "../editor/camera.ts";
import { contentBox } from "../editor/commands/viewCommands.ts";
import type { Editor } from "../editor/editor.ts";

/** On a phone the whole board would be too small to read: it opens at its beginning, this large. */
const PHONE_ZOOM = 0.6;

/** On a desk it may go on below the screen where that makes it legible; never beside it. */
const LEGIBLE_ZOOM = 0.82;

const origin: Box = { x: 0, y: 0, width: 1, height: 1 };

interface Look {
  readonly isPhone: boolean;
  /** Where one begins to read, where not all can be seen; the upper left corner where undefined. */
  readonly beginning?: Box | undefined;
}

export function homeView(editor: Editor, { isPhone, beginning }: Look): CameraView {
  const { camera } = editor;
  const { width, insets, headingPx } = camera.viewport.getState();
  // The prompt lies at the origin, so that is seen too.
  const content = union([origin, contentBox(editor) ?? origin]) ?? origin;
  const whole = camera.viewOf(content);
  const wide = (width - insets.left - insets.right) / content.width;
  const isSmall = isPhone && whole.zoom < PHONE_ZOOM;
  const start = (isSmall ? beginning : undefined) ?? content;
  const zoom = isSmall ? PHONE_ZOOM : Math.max(whole.zoom, Math.min(wide, LEGIBLE_ZOOM));
  // From its upper left corner, as one reads; the prompt lies above.
  return { x: start.x - insets.left / zoom, y: start.y - (insets.top + headingPx) / zoom, zoom };
}
