// Themes as they lie on the open board: which one is under a point, and what is inside.
import type { Place } from "@minga/shared/boards/notes/operations.ts";
import { regionAt } from "@minga/shared/boards/notes/template.ts";
import { type Box, center, contains, type Point } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { OpenBoard } from "../../editor/surface.ts";

export function regionOf({ scene }: OpenBoard, point: Point): string | undefined {
  return regionAt(scene.declared.getState(), point)?.id;
}

/** A place and the region that its middle lies in. */
export function placeOf(board: OpenBoard, box: Box): Place {
  return { at: { x: box.x, y: box.y }, region: regionOf(board, center(box)) };
}

/** Where these lie now, as they are seen. */
export function placesOf(board: OpenBoard, ids: Iterable<ItemId>): ReadonlyMap<ItemId, Place> {
  const placed = board.scene.placed.getState();
  return new Map(
    [...ids].flatMap((id) => {
      const box = placed.get(id)?.box;
      return box === undefined ? [] : [[id, placeOf(board, box)] as const];
    }),
  );
}

/** The topmost theme under a point, other than these. */
export function themeAt(
  { scene }: OpenBoard,
  point: Point,
  except: Pick<ReadonlySet<ItemId>, "has"> = new Set(),
): ItemId | undefined {
  const there = scene.inBox({ ...point, width: 0, height: 0 });
  return there.findLast(({ id, item, box }) => item.kind === "theme" && !except.has(id) && contains(box, point))?.id;
}

/** The notes of these themes. */
export function notesInside({ scene }: OpenBoard, themes: ReadonlySet<ItemId>): readonly ItemId[] {
  return [...scene.placed.getState().values()].flatMap(({ id, within }) =>
    within !== undefined && themes.has(within) ? id : [],
  );
}
