// The order in which one reads what lies on a board.
import { compare } from "../core/order.ts";
import { NOTE_SIZE } from "../items/note.ts";
import type { PlacedItem } from "./placed.ts";

/** Row by row, from left to right: what begins less than half its height below the first of a row stands in it. */
export function inReadingOrder(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const fromTop = items.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || compare(a.id, b.id));
  const rows: PlacedItem[][] = [];
  for (const item of fromTop) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && item.box.y - first.box.y < reachOf(first)) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x || compare(a.id, b.id)));
}

function reachOf({ box }: PlacedItem): number {
  return Math.min(NOTE_SIZE, box.height) / 2;
}
