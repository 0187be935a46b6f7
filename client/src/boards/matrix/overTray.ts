// Whether something on the plane has been taken over to the tray: they lie side by side, and only the page knows where.
import type { Box } from "@minga/shared/core/geometry.ts";
import { center } from "@minga/shared/core/geometry.ts";
import type { RefObject } from "react";
import type { Editor } from "../../editor/editor.ts";

interface Parts {
  readonly editor: Editor;
  readonly canvas: RefObject<HTMLElement | null>;
  readonly tray: RefObject<HTMLElement | null>;
}

/** By the middle of a box in board units. Where the tray is closed nothing is over it. */
export function createTrayTest({ editor, canvas, tray }: Parts): (box: Box) => boolean {
  return (box) => {
    if (!canvas.current || !tray.current) return false;
    const corner = canvas.current.getBoundingClientRect();
    const { left, right, width } = tray.current.getBoundingClientRect();
    const x = corner.left + editor.camera.toScreen(center(box)).x;
    return width > 0 && x >= left && x <= right;
  };
}
