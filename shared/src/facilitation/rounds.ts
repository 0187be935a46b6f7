// Rounds: what people first do alone. The record says what is asked of whom; what each answered is in no document.
import * as z from "zod/mini";
import { idPattern, pairPattern } from "../core/ids.ts";
import { serverOnly } from "../core/roles.ts";
import { isRecord, type Plain } from "../document/plain.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema, momentSchema } from "../items/item.ts";
import { type RoundResult, roundResultSchema, roundSettingsSchema } from "./rounds/kinds.ts";

export type RoundId = string;
export type GroupOrPlenary = string;

const frameSchema = z.strictObject({
  board: idSchema,
  /** For whom it is open; `plenary` alone for everybody together on the plenary's board. */
  groups: z.array(idSchema).check(z.minLength(1), z.maxLength(60)),
  /** Server time, in ms. */
  openedAt: momentSchema,
  closedAt: z.exactOptional(momentSchema),
});
const roundSchema = z.strictObject({ ...frameSchema.shape, settings: roundSettingsSchema });
export type Round = z.infer<typeof roundSchema>;

const readFrame = readable(frameSchema, { board: () => "", groups: () => [], openedAt: () => 0 });

/** Only the server writes it, carrying out commands. A called-off round is deleted. */
export const rounds = declareTable<Round>({
  name: "rounds",
  shape: "value",
  writers: serverOnly,
  key: idPattern,
  schema: roundSchema,
  // Settings of a kind this version does not know cannot be fallen back from: the round is kept and not shown.
  read(value) {
    const frame = readFrame(value);
    const settings = readAs(roundSettingsSchema, isRecord(value) ? value["settings"] : undefined);
    return frame && settings && { ...frame, settings };
  },
});

/** What a closed round published, one record a group: `"<roundId>/<groupId>"`. */
export const results = declareTable<RoundResult>({
  name: "results",
  shape: "value",
  writers: serverOnly,
  key: pairPattern,
  schema: roundResultSchema,
  read: (value) => readAs(roundResultSchema, value),
});

export function resultKey(round: RoundId, group: GroupOrPlenary): string {
  return `${round}/${group}`;
}

function readAs<S extends z.core.$ZodType>(schema: S, value: Plain): z.output<S> | undefined {
  const result = z.core.safeParse(schema, value);
  return result.success ? result.data : undefined;
}
