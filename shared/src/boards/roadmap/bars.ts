// The bars and milestones of a roadmap as they are read: whatever was written, every initiative placed here is one.
import { type Quarter, quarterOf } from "../../core/day.ts";
import { compare } from "../../core/order.ts";
import type { Initiative } from "../../items/initiative.ts";
import type { ItemId } from "../../items/item.ts";
import type { Item } from "../../items/kinds.ts";
import type { Board } from "../boards.ts";
import { type BoardId, type Placement, readPlacementKey } from "../placement.ts";
import { firstQuarter } from "./quarters.ts";

export interface Bar {
  readonly id: ItemId;
  readonly initiative: Initiative;
  /** Undefined for a bar whose lane is no longer declared: it is shown in a lane of its own, below the others. */
  readonly lane: string | undefined;
  /** First and last quarter, both included. */
  readonly start: Quarter;
  readonly end: Quarter;
  /** A point in its one quarter. */
  readonly isMilestone: boolean;
}

export interface RoadmapContent {
  readonly board: BoardId;
  readonly declared: Board;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly placements: ReadonlyMap<string, Placement>;
}

/** Every initiative with a placement on this board, earliest first. */
export function readBars({ board, declared, items, placements }: RoadmapContent): readonly Bar[] {
  const bars: Bar[] = [];
  for (const [key, placement] of placements) {
    const address = readPlacementKey(key);
    const initiative = items.get(address.item);
    if (address.board !== board || initiative?.kind !== "initiative") continue;
    bars.push({ id: address.item, initiative, ...standingOf(declared, placement) });
  }
  return bars.sort(byStart);
}

/** A span that cannot be read stands in the first quarter, where people see it and mend it. */
function standingOf(declared: Board, { region, span }: Placement): Omit<Bar, "id" | "initiative"> {
  const first = firstQuarter(declared);
  const ends = span === undefined ? [first] : [quarterOf(span.start), quarterOf(span.end)];
  const end = Math.max(...ends);
  const isMilestone = span?.milestone === true;
  return {
    lane: declared.regions.some(({ id }) => id === region) ? region : undefined,
    start: isMilestone ? end : Math.min(...ends),
    end,
    isMilestone,
  };
}

function byStart(a: Bar, b: Bar): number {
  return a.start - b.start || a.end - b.end || a.initiative.createdAt - b.initiative.createdAt || compare(a.id, b.id);
}
