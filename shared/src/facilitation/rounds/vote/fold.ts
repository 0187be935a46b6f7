// Makes the result that a group's vote publishes from its ballots, which are forgotten after that.
import { compare } from "../../../core/order.ts";
import type { ItemId } from "../../../items/item.ts";
import type { Question } from "../roundKind.ts";
import { checkBallot, dotsOf } from "./checkBallot.ts";
import { type Ballot, LEAST_BALLOTS, type VoteResult, type VoteSettings } from "./vote.ts";

/** One over budget cannot have been kept; should it have been, nothing of it counts. An empty one is no ballot. */
export function foldVote(question: Question<VoteSettings>, ballots: readonly Ballot[]): VoteResult {
  const counted = ballots
    .flatMap((ballot) => {
      const checked = checkBallot(question, ballot);
      return "entry" in checked ? [checked.entry] : [];
    })
    .filter((ballot) => dotsOf(ballot) > 0);
  const totals = new Map<ItemId, number>();
  for (const ballot of counted) {
    for (const [item, dots] of Object.entries(ballot)) totals.set(item, (totals.get(item) ?? 0) + dots);
  }
  // By id: in the order of counting, the first items would be those of whoever arrived first.
  const published = [...totals].sort(([a], [b]) => compare(a, b));
  return {
    kind: "vote",
    ballots: counted.length,
    dots: counted.reduce((sum, ballot) => sum + dotsOf(ballot), 0),
    candidates: question.candidates.size,
    ...(counted.length >= LEAST_BALLOTS && { totals: Object.fromEntries(published) }),
  };
}
