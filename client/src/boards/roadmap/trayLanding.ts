// Dragging something out of the tray: onto a bar it becomes one more origin, into a cell an initiative.
import type { Stand } from "@minga/shared/boards/roadmap/operations.ts";
import { contains, type Point } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { Editor } from "../../editor/editor.ts";
import type { ReadRoadmap } from "./readRoadmap.ts";
import { cellAt } from "./stands.ts";

export type TrayLanding =
  | { readonly kind: "bar"; readonly id: ItemId }
  | { readonly kind: "cell"; readonly stand: Stand };

interface Where {
  readonly read: ReadRoadmap;
  /** Of the canvas, in px of the window. */
  readonly canvas: DOMRect;
}

/** Where it would land that is let go at this point of the window; undefined beside the roadmap. */
export function landingAt(
  editor: Editor,
  held: { readonly id: ItemId; readonly point: Point },
  { read, canvas }: Where,
): TrayLanding | undefined {
  const { x, y } = held.point;
  if (x < canvas.left || x > canvas.right || y < canvas.top || y > canvas.bottom) return undefined;
  const point = editor.camera.toBoard({ x: x - canvas.left, y: y - canvas.top });
  const { layout, content } = read(editor.scene.content());
  const bar = editor.scene.at(point);
  // An initiative is nobody's origin: it goes where it is let go.
  if (bar !== undefined && content.items.get(held.id)?.kind !== "initiative") return { kind: "bar", id: bar.id };
  return contains(layout.extent, point) ? { kind: "cell", stand: cellAt(layout, point).stand } : undefined;
}
