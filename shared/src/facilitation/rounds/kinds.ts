// The registry of round kinds: one line each. The client's views are typed by it.
import { ballotSchema, voteResultSchema, voteSettingsSchema } from "./vote/vote.ts";

export const roundKinds = {
  vote: { settings: voteSettingsSchema, entry: ballotSchema, result: voteResultSchema },
} as const;

export type RoundKind = keyof typeof roundKinds;
