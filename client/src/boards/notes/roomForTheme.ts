// Where a new theme goes: as near as it can to its notes without covering others.
import { REGION_HEADING } from "@minga/shared/boards/notes/layout.ts";
import { themeAround, themeSize } from "@minga/shared/boards/notes/themeGrid.ts";
import { type Box, center, distance, overlaps, type Point } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { OpenBoard } from "../../editor/surface.ts";
import { regionOf } from "./themePlaces.ts";

/** Places are tried this far apart, up to that far away, in board units. */
const STEP = 50;
const REACH = 1000;

interface Wanted {
  /** Where its notes lie now. */
  readonly around: Box;
  readonly notes: ReadonlySet<ItemId>;
}

/** The nearest free place wholly in the region of its notes, below its heading; where there is none, where they are. */
export function roomForTheme(board: OpenBoard, { around, notes }: Wanted): Point {
  const wanted = themeAround(around);
  const size = themeSize(notes.size);
  const boxAt = (offset: Point): Box => ({ ...size, x: wanted.x + offset.x, y: wanted.y + offset.y });
  const region = regionOf(board, center(around));
  const free = offsets.find((offset) => {
    const box = boxAt(offset);
    if (edgesOf(box).some((edge) => regionOf(board, edge) !== region)) return false;
    return board.scene.inBox(box).every((other) => notes.has(other.id) || !overlaps(other.box, box));
  });
  const { x, y } = boxAt(free ?? { x: 0, y: 0 });
  return { x, y };
}

/** What must lie in the region: the room for its heading above, and the corner farthest from that. */
function edgesOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    { x, y: y - REGION_HEADING },
    { x: x + width, y: y + height },
  ];
}

/** From near to far. */
const offsets: readonly Point[] = Array.from({ length: (2 * REACH) / STEP + 1 }, (_, row) => row * STEP - REACH)
  .flatMap((y) => Array.from({ length: (2 * REACH) / STEP + 1 }, (_, column) => ({ x: column * STEP - REACH, y })))
  .sort((a, b) => distance(a, { x: 0, y: 0 }) - distance(b, { x: 0, y: 0 }));
