// Where a note goes: beside another, or snapped to a free place nearby.

import { NOTE_GAP } from "@minga/shared/boards/notes/themeGrid.ts";
import { type Box, overlaps, type Point, plus, type Vector } from "@minga/shared/core/geometry.ts";
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import type { Direction } from "../../editor/surface.ts";

/** A dropped note this near to a free place in line with a neighbour goes into it, in board units. */
const SNAP_REACH = 10;
const PITCH = NOTE_SIZE + NOTE_GAP;

/** The corner of the place beside a note. */
function cornerBeside(box: Box, direction: Direction): Point {
  switch (direction) {
    case "right":
      return { x: box.x + PITCH, y: box.y };
    case "left":
      return { x: box.x - PITCH, y: box.y };
    case "below":
      return { x: box.x, y: box.y + box.height + NOTE_GAP };
    case "above":
      return { x: box.x, y: box.y - PITCH };
  }
}

/** The place beside a note. */
export function noteBeside(box: Box, direction: Direction): Box {
  return { ...cornerBeside(box, direction), width: NOTE_SIZE, height: NOTE_SIZE };
}

/** The place of a note whose middle is there. */
export function noteAround(middle: Point): Box {
  return {
    x: Math.round(middle.x - NOTE_SIZE / 2),
    y: Math.round(middle.y - NOTE_SIZE / 2),
    width: NOTE_SIZE,
    height: NOTE_SIZE,
  };
}

/** How far to shift a dropped box so that it lies in line with a neighbour, one gap apart; nothing if none is near. */
export function snapShift(box: Box, neighbours: readonly Box[]): Vector {
  let best: Vector = { x: 0, y: 0 };
  let nearest = SNAP_REACH;
  for (const neighbour of neighbours) {
    for (const direction of ["right", "left", "below", "above"] as const) {
      const slot =
        direction === "above"
          ? { x: neighbour.x, y: neighbour.y - NOTE_GAP - box.height }
          : cornerBeside(neighbour, direction);
      const shift = { x: slot.x - box.x, y: slot.y - box.y };
      const farther = Math.max(Math.abs(shift.x), Math.abs(shift.y));
      if (farther > nearest || (farther === nearest && (best.x !== 0 || best.y !== 0))) continue;
      const there = { ...plus(box, shift), width: box.width, height: box.height };
      if (neighbours.some((other) => overlaps(other, there))) continue;
      nearest = farther;
      best = shift;
    }
  }
  return best;
}
