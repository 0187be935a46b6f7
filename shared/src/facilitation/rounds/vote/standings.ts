// Where each item of a group stands after its votes: read from what closed rounds have published.
import { compare } from "../../../core/order.ts";
import type { ItemId } from "../../../items/item.ts";
import type { GroupOrPlenary, Round, RoundId } from "../../rounds.ts";
import type { VoteResult } from "./vote.ts";

export interface VoteStanding {
  readonly round: RoundId;
  readonly dots: number;
  /** From 1; those with as many dots share one, and the next is as far on: 1, 2, 2, 4. */
  readonly rank: number;
  readonly isTied: boolean;
  /** How many items could be voted on. */
  readonly of: number;
  readonly criterion: string;
}

interface Closed {
  readonly rounds: ReadonlyMap<RoundId, Round>;
  readonly results: ReadonlyMap<string, VoteResult>;
}

/** By item, each from the latest round that published totals for it. */
export function votesOf({ rounds, results }: Closed, group: GroupOrPlenary): ReadonlyMap<ItemId, VoteStanding> {
  const standings = new Map<ItemId, VoteStanding>();
  const closed = [...rounds]
    .flatMap(([id, { closedAt, settings }]) => (closedAt === undefined ? [] : [{ id, closedAt, settings }]))
    .sort((a, b) => a.closedAt - b.closedAt);
  for (const { id, settings } of closed) {
    const result = results.get(`${id}/${group}`);
    for (const { item, ...place } of rankTotals(result?.totals ?? {})) {
      standings.set(item, { ...place, round: id, of: result?.candidates ?? 0, criterion: settings.criterion });
    }
  }
  return standings;
}

export interface RankedItem extends Pick<VoteStanding, "dots" | "rank" | "isTied"> {
  readonly item: ItemId;
}

/** Most dots first; ties by id, so that every reader shows them alike. */
export function rankTotals(totals: Readonly<Record<ItemId, number>>): readonly RankedItem[] {
  const list = Object.entries(totals).sort(([a, dotsA], [b, dotsB]) => dotsB - dotsA || compare(a, b));
  let rank = 1;
  return list.map(([item, dots], index) => {
    const isAsBefore = list[index - 1]?.[1] === dots;
    if (!isAsBefore) rank = index + 1;
    return { item, dots, rank, isTied: isAsBefore || list[index + 1]?.[1] === dots };
  });
}
