// The order in which one reads what lies on a board.
import { compare } from "../core/order.ts";
import type { ItemId } from "../items/item.ts";
import { NOTE_SIZE } from "../items/note.ts";
import type { PlacedItem } from "./placed.ts";

/** Row by row, from left to right; what lies within something comes right after it, in the same order. */
export function inReadingOrder(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const here = new Set(items.map(({ id }) => id));
  const inside = new Map<ItemId, PlacedItem[]>();
  const alone: PlacedItem[] = [];
  for (const placed of items) {
    const { within } = placed;
    if (within === undefined || !here.has(within)) alone.push(placed);
    else inside.set(within, [...(inside.get(within) ?? []), placed]);
  }
  return inRows(alone).flatMap((placed) => [placed, ...inRows(inside.get(placed.id) ?? [])]);
}

/** What begins less than half its height below the first of a row stands in it. */
function inRows(items: readonly PlacedItem[]): readonly PlacedItem[] {
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
