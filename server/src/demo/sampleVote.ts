// The vote of the sample workshop: closed, with its results and without a trace of who voted how.

import type { VoteResult } from "@minga/shared/facilitation/rounds/vote/vote.ts";
import { type Round, type RoundId, resultKey } from "@minga/shared/facilitation/rounds.ts";
import type { SampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import { demoId } from "./sampleIds.ts";
import { voteMoments } from "./sampleMoments.ts";

const ROUND: RoundId = "sample-vote";

interface ClosedVote {
  readonly rounds: ReadonlyMap<RoundId, Round>;
  readonly results: ReadonlyMap<string, VoteResult>;
}

export function sampleVote({ vote, boards, groups }: SampleWorkshop, now: number): ClosedVote {
  const round: Round = {
    settings: vote,
    board: boards.ideas,
    groups: groups.map(({ id }) => demoId(id)),
    ...voteMoments(now),
  };
  const results = groups.map(({ id, participants, notes }) => {
    const totals = Object.fromEntries(
      notes.flatMap(({ id: note, dots }) => (dots === undefined ? [] : [[note, dots]])),
    );
    const result: VoteResult = {
      kind: "vote",
      ballots: participants.length,
      dots: participants.length * vote.dots,
      candidates: notes.filter(({ board }) => board === boards.ideas).length,
      totals,
    };
    return [resultKey(ROUND, demoId(id)), result] as const;
  });
  return { rounds: new Map([[ROUND, round]]), results: new Map(results) };
}
