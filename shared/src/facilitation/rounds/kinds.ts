// The registry of round kinds: one line each. The client's views are typed by it.
import * as z from "zod/mini";
import type { RoundKindDeclaration } from "./roundKind.ts";
import { checkBallot } from "./vote/checkBallot.ts";
import { foldVote } from "./vote/fold.ts";
import { ballotSchema, isVotable, voteResultSchema, voteSettingsSchema } from "./vote/vote.ts";

const roundKinds = {
  vote: {
    settings: voteSettingsSchema,
    entry: ballotSchema,
    result: voteResultSchema,
    isCandidate: isVotable,
    check: checkBallot,
    fold: foldVote,
  },
} as const;

export type RoundKind = keyof typeof roundKinds;

const kinds = Object.values(roundKinds);
export const roundSettingsSchema = z.union(kinds.map(({ settings }) => settings));
/** Of any kind: whoever knows the round judges it by that round's own. */
export const roundEntrySchema = z.union(kinds.map(({ entry }) => entry));
export const roundResultSchema = z.union(kinds.map(({ result }) => result));

export type RoundSettings = z.infer<typeof roundSettingsSchema>;
export type RoundEntry = z.infer<typeof roundEntrySchema>;
export type RoundResult = z.infer<typeof roundResultSchema>;

/** For those who know no kind: what they hand to it must have been read by its own schemas. */
export function kindOf({ kind }: RoundSettings): RoundKindDeclaration<RoundSettings, RoundEntry, RoundResult> {
  return roundKinds[kind];
}
