// Where each note of a board lies. A note without a point of its own flows into a free place of its region by
// (createdAt, id): computed alike by every reader, so that two phones never claim one slot.
import { type Box, overlaps } from "../../core/geometry.ts";
import { compare } from "../../core/order.ts";
import type { ItemId } from "../../items/item.ts";
import type { Item } from "../../items/kinds.ts";
import { NOTE_SIZE } from "../../items/note.ts";
import type { Board } from "../boards.ts";
import type { BoardContent, PlacedItem } from "../placed.ts";
import { readPlacementKey } from "../placement.ts";
import { regionBox, templateBox } from "./template.ts";

/** Between notes that lie in a grid. */
export const NOTE_GAP = 10;
const SLOT = NOTE_SIZE + NOTE_GAP;
/** Room for a region's heading above its first row, and air beside it. */
const HEADING = 48;
const PADDING = 14;
/** Columns of the area for notes in no region, below the template. */
const LOOSE_COLUMNS = 8;

/** Every note with a placement on this board, bottom first. `heightOf` measures; without it all are square. */
export function layoutNotes(
  content: Pick<BoardContent, "board" | "declared" | "items" | "placements">,
  heightOf: (item: Item) => number = () => NOTE_SIZE,
): readonly PlacedItem[] {
  const { board, declared, items, placements } = content;
  const placed: PlacedItem[] = [];
  const flowing = new Map<string, { id: ItemId; item: Item; z: number }[]>();
  for (const [key, placement] of placements) {
    const address = readPlacementKey(key);
    const item = items.get(address.item);
    if (address.board !== board || item === undefined) continue;
    const { at, region, z = 0 } = placement;
    if (at === undefined) {
      const known = declared.regions.some(({ id }) => id === region) ? region : undefined;
      const queue = flowing.get(known ?? "") ?? [];
      queue.push({ id: address.item, item, z });
      flowing.set(known ?? "", queue);
    } else {
      const box = { ...at, width: NOTE_SIZE, height: heightOf(item) };
      placed.push({ id: address.item, item, box, region, z });
    }
  }
  const lying = placed.slice();
  for (const [region, queue] of flowing) {
    queue.sort((a, b) => a.item.createdAt - b.item.createdAt || compare(a.id, b.id));
    const slots = freeSlots(flowArea(declared, region), lying);
    for (const { id, item, z } of queue) {
      const corner = slots(rowsFor(item.text));
      placed.push({
        id,
        item,
        z,
        region: region || undefined,
        box: { ...corner, width: NOTE_SIZE, height: heightOf(item) },
      });
    }
  }
  return placed.sort((a, b) => a.z - b.z || compare(a.id, b.id));
}

interface FlowArea {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
}

function flowArea(board: Board, region: string): FlowArea {
  const declared = board.regions.find(({ id }) => id === region);
  if (declared !== undefined) {
    const box = regionBox(board, declared);
    const columns = Math.max(1, Math.floor((box.width - 2 * PADDING + NOTE_GAP) / SLOT));
    return { x: Math.round(box.x + PADDING), y: Math.round(box.y + HEADING), columns };
  }
  const template = templateBox(board);
  return { x: 0, y: template === undefined ? 0 : template.height + HEADING, columns: LOOSE_COLUMNS };
}

/** Hands out places row by row, passing over what lies there already; below the area's end it goes on downwards. */
function freeSlots(area: FlowArea, lying: readonly PlacedItem[]): (rows: number) => { x: number; y: number } {
  const taken = new Set<string>();
  // Judged by the square that every reader agrees on, not by measured heights, which differ between devices.
  const isFree = (box: Box): boolean =>
    !lying.some((other) => overlaps(box, { ...other.box, height: rowsFor(other.item.text) * SLOT - NOTE_GAP }));
  return (rows) => {
    for (let slot = 0; ; slot += 1) {
      const column = slot % area.columns;
      const row = Math.floor(slot / area.columns);
      const corner = { x: area.x + column * SLOT, y: area.y + row * SLOT };
      const cells = Array.from({ length: rows }, (_, below) => `${column}/${row + below}`);
      if (cells.some((cell) => taken.has(cell))) continue;
      if (!isFree({ ...corner, width: NOTE_SIZE, height: rows * SLOT - NOTE_GAP })) continue;
      for (const cell of cells) taken.add(cell);
      return corner;
    }
  };
}

/** Letters that fit into one square at the smallest size, guessed alike everywhere. */
const LETTERS_PER_SQUARE = 100;

function rowsFor(text: string): number {
  return Math.min(6, Math.max(1, Math.ceil(text.length / LETTERS_PER_SQUARE)));
}
