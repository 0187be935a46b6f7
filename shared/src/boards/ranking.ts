// The suggested order of what stands on a matrix: by quadrant, best first, and inside one by its values. Pure, and
// total: every reader gets the same list.
import { compare } from "../core/order.ts";
import type { ItemId } from "../items/item.ts";
import type { Item } from "../items/kinds.ts";
import type { Region } from "./boards.ts";
import { type BoardId, type Placement, readPlacementKey, type Score } from "./placement.ts";
import { asFractions, inRange, type Measured } from "./scores.ts";

/** What a vote left on an item; more may be known about it. */
export type Votes = ReadonlyMap<ItemId, { readonly dots: number }>;

export interface RankedItem {
  readonly id: ItemId;
  readonly item: Item;
  /** Within the board's range. */
  readonly score: Score;
  /** Undefined where the board declares no part there. */
  readonly quadrant: Region | undefined;
  /** From 1, each number once. */
  readonly rank: number;
}

interface Matrix {
  readonly board: BoardId;
  readonly declared: Measured;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly votes: Votes;
}

/** Rounding of a third and its like must not open a gap between two quadrants. */
const SLACK = 1e-9;

/** The part that a score lies in. A value on the line between two counts as the higher one. */
export function quadrantOf(board: Measured, score: Score): Region | undefined {
  const at = asFractions(board, inRange(board, score));
  return board.regions.find(({ rect: [left, top, width, height] }) => {
    const right = left + width;
    const bottom = top + height;
    const isBeside = at.x >= left - SLACK && (at.x < right - SLACK || right >= 1 - SLACK);
    const isBetween = at.y <= bottom + SLACK && (at.y > top + SLACK || top <= SLACK);
    return isBeside && isBetween;
  });
}

/**
 * Everything with a score on this board, best first: by quadrant in the board's order, then the higher y, then the x
 * nearer to the best quadrant, then votes, then age. What somebody deleted is left out.
 */
export function rankItems({ board, declared, items, placements, votes }: Matrix): readonly RankedItem[] {
  const scored: Omit<RankedItem, "rank">[] = [];
  for (const [key, placement] of placements) {
    const address = readPlacementKey(key);
    const item = items.get(address.item);
    if (address.board !== board || item === undefined || placement.score === undefined) continue;
    const score = inRange(declared, placement.score);
    scored.push({ id: address.item, item, score, quadrant: quadrantOf(declared, score) });
  }
  const places = new Map(declared.regions.map(({ id }, index) => [id, index]));
  const place = ({ quadrant }: (typeof scored)[number]) => places.get(quadrant?.id ?? "") ?? places.size;
  const towards = sideOfBest(declared);
  scored.sort(
    (a, b) =>
      place(a) - place(b) ||
      b.score.y - a.score.y ||
      (b.score.x - a.score.x) * towards ||
      (votes.get(b.id)?.dots ?? 0) - (votes.get(a.id)?.dots ?? 0) ||
      a.item.createdAt - b.item.createdAt ||
      compare(a.id, b.id),
  );
  return scored.map((entry, index) => ({ ...entry, rank: index + 1 }));
}

/** 1 where the best quadrant lies on the right, so that more of x is better; −1 where less is, as with effort. */
function sideOfBest({ regions: [best] }: Measured): 1 | -1 {
  return best !== undefined && best.rect[0] + best.rect[2] / 2 > 0.5 ? 1 : -1;
}
