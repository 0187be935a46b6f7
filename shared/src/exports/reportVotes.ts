// The closed votes of a group in a report: what was asked, and how the dots lie where that tells on nobody.
import type { Day } from "../core/day.ts";
import { rankTotals } from "../facilitation/rounds/vote/standings.ts";
import type { VoteSettings } from "../facilitation/rounds/vote/vote.ts";
import { type RoundId, resultKey } from "../facilitation/rounds.ts";
import type { ItemId } from "../items/item.ts";
import { type ReportItem, reportItem } from "./reportIdeas.ts";
import type { OneGroup } from "./reportTables.ts";

export interface ReportVotePlace {
  readonly id: ItemId;
  /** Absent where somebody deleted it after the vote. */
  readonly item?: ReportItem;
  readonly dots: number;
  readonly rank: number;
  readonly isTied: boolean;
}

export interface ReportVote extends Omit<VoteSettings, "kind"> {
  readonly round: RoundId;
  /** Title of the board that was voted on. */
  readonly board: string;
  readonly closedOn: Day;
  /** How many people voted, how many dots they gave and among how many they could choose. */
  readonly ballots: number;
  readonly given: number;
  readonly candidates: number;
  /** Too few ballots: how the dots lie would tell who voted how, and is kept from everyone. */
  readonly isWithheld: boolean;
  /** Most dots first. */
  readonly places: readonly ReportVotePlace[];
}

/** The earliest first. A round in which the group took no part is left out. */
export function reportVotes(group: OneGroup, dayOf: (atMs: number) => Day): readonly ReportVote[] {
  const { rounds, results, boards } = group.workshop;
  return [...rounds]
    .flatMap(([id, { closedAt, ...round }]) => (closedAt === undefined ? [] : [{ ...round, id, closedAt }]))
    .sort((a, b) => a.closedAt - b.closedAt)
    .flatMap(({ id, board, closedAt, settings: { kind, ...settings } }) => {
      const result = results.get(resultKey(id, group.group));
      if (kind !== "vote" || result === undefined) return [];
      const { ballots, dots, candidates, totals } = result;
      return [
        {
          ...settings,
          round: id,
          board: boards.get(board)?.title ?? "",
          closedOn: dayOf(closedAt),
          ballots,
          given: dots,
          candidates,
          isWithheld: totals === undefined && ballots > 0,
          places: rankTotals(totals ?? {}).map(({ item: itemId, ...place }) => {
            const item = reportItem(group, itemId);
            return { id: itemId, ...(item && { item }), ...place };
          }),
        },
      ];
    });
}
