// Rounds: what people first do alone. The record says what is asked of whom; what each answered is in no document.
import * as z from "zod/mini";
import { idPattern } from "../core/ids.ts";
import { serverOnly } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema, momentSchema } from "../items/item.ts";
import { roundKinds } from "./rounds/kinds.ts";
import { voteResultSchema } from "./rounds/vote/vote.ts";

export type RoundId = string;
export type GroupOrPlenary = string;

export const roundSchema = z.strictObject({
  settings: roundKinds.vote.settings,
  board: idSchema,
  /** For whom it is open; `plenary` alone for everybody together on the plenary's board. */
  groups: z.array(idSchema).check(z.minLength(1), z.maxLength(60)),
  /** Server time, in ms. */
  openedAt: momentSchema,
  closedAt: z.exactOptional(momentSchema),
});
export type Round = z.infer<typeof roundSchema>;

/** Only the server writes it, carrying out commands. A called-off round is deleted. */
export const rounds = declareTable<Round>({
  name: "rounds",
  shape: "value",
  writers: serverOnly,
  key: idPattern,
  schema: roundSchema,
  read: readable(roundSchema, {
    settings: () => ({ kind: "vote" as const, on: "notes" as const, dots: 1, most: 1, criterion: "" }),
    board: () => "",
    groups: () => [],
    openedAt: () => 0,
  }),
});

/** What a closed round published, one record a group: `"<roundId>/<groupId>"`. */
export const results = declareTable<z.infer<typeof voteResultSchema>>({
  name: "results",
  shape: "value",
  writers: serverOnly,
  key: /^[A-Za-z0-9_-]{1,40}\/[A-Za-z0-9_-]{1,40}$/,
  schema: voteResultSchema,
  read: readable(voteResultSchema, {
    kind: () => "vote" as const,
    ballots: () => 0,
    dots: () => 0,
    candidates: () => 0,
  }),
});

export function resultKey(round: RoundId, group: GroupOrPlenary): string {
  return `${round}/${group}`;
}
