// Where each item of a matrix lies: its middle is its value, and its value is its middle.
import { type Box, center, type Point } from "../../core/geometry.ts";
import { compare } from "../../core/order.ts";
import type { ItemId } from "../../items/item.ts";
import type { Item } from "../../items/kinds.ts";
import type { Board } from "../boards.ts";
import type { BoardContent, PlacedItem } from "../placed.ts";
import { readPlacementKey, type Score } from "../placement.ts";
import { quadrantOf } from "../ranking.ts";
import { asFractions, inRange, rangeOf } from "../scores.ts";

/** At 100 % it stands between tray and list on the screen of a laptop. */
export const PLANE: Box = { x: 0, y: 0, width: 780, height: 668 };

/** Every item is as wide; its words make it higher. */
export const CHIP_WIDTH = 148;
export const CHIP_LEAST_HEIGHT = 46;

/** The point of the plane that means these values. */
export function pointOf(declared: Pick<Board, "axes">, score: Score): Point {
  const { x, y } = asFractions(declared, score);
  return { x: PLANE.x + x * PLANE.width, y: PLANE.y + y * PLANE.height };
}

/** The values of a point; one beside the plane has those of its edge. */
export function scoreAt(declared: Pick<Board, "axes">, { x, y }: Point): Score {
  const { least, most } = rangeOf(declared);
  return inRange(declared, {
    x: least + ((x - PLANE.x) / PLANE.width) * (most - least),
    y: most - ((y - PLANE.y) / PLANE.height) * (most - least),
  });
}

export function scoreOfBox(declared: Pick<Board, "axes">, box: Box): Score {
  return scoreAt(declared, center(box));
}

/** Everything with a score on this board, bottom first. `heightOf` measures; without it all are as high as the least. */
export function layOutMatrix(
  { board, declared, items, placements }: Omit<BoardContent, "links">,
  heightOf: (id: ItemId, item: Item) => number = () => CHIP_LEAST_HEIGHT,
): readonly PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const [key, { score, z = 0 }] of placements) {
    const address = readPlacementKey(key);
    const item = items.get(address.item);
    if (address.board !== board || item === undefined || score === undefined) continue;
    const valid = inRange(declared, score);
    const box = chipBox(pointOf(declared, valid), heightOf(address.item, item));
    placed.push({ id: address.item, item, box, region: quadrantOf(declared, valid)?.id, z });
  }
  return placed.sort((a, b) => a.z - b.z || compare(a.id, b.id));
}

/** An item with its middle there. */
export function chipBox(middle: Point, height: number): Box {
  return { x: middle.x - CHIP_WIDTH / 2, y: middle.y - height / 2, width: CHIP_WIDTH, height };
}
