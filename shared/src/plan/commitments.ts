// What a group has bound itself to: an action as it stood on the day. From then on it changes by command only, and
// today is shown against it.
import type * as Y from "yjs";
import * as z from "zod/mini";
import { daySchema } from "../core/day.ts";
import { idPattern } from "../core/ids.ts";
import { serverOnly } from "../core/roles.ts";
import { isRecord, plainValue } from "../document/plain.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema, momentSchema } from "../items/item.ts";

/** The oldest beyond these are let go. */
export const CORRECTIONS_LIMIT = 200;

/** Most indicators of an action, and most milestones: so many are frozen. */
export const PARTS_LIMIT = 40;

const text = z.string().check(z.maxLength(1000));

/** The fields that are compared with today's. */
const baselineSchema = z.strictObject({
  action: text,
  ownerUnit: text,
  start: daySchema,
  end: daySchema,
  indicators: z
    .array(
      z.strictObject({
        id: idSchema,
        name: text,
        unit: text,
        baseline: z.exactOptional(z.number()),
        target: z.exactOptional(z.number()),
        by: z.exactOptional(daySchema),
      }),
    )
    .check(z.maxLength(PARTS_LIMIT)),
  milestones: z
    .array(z.strictObject({ id: idSchema, title: text, due: z.exactOptional(daySchema) }))
    .check(z.maxLength(PARTS_LIMIT)),
});
export type Baseline = z.infer<typeof baselineSchema>;

const commitmentSchema = z.strictObject({
  /** Server time of the first commitment, in ms: reviews count from it. */
  at: momentSchema,
  by: z.exactOptional(idSchema),
  /** That of the first commitment, for good. */
  baseline: baselineSchema,
  /** Opened again to be corrected; the reason is shown beside the baseline. */
  reopened: z.exactOptional(z.strictObject({ at: momentSchema, reason: text })),
  /** Corrections that are done, oldest first: opened, why, and committed again. */
  corrections: z.exactOptional(
    z
      .array(z.strictObject({ at: momentSchema, reason: text, committedAt: momentSchema }))
      .check(z.maxLength(CORRECTIONS_LIMIT)),
  ),
});
export type Commitment = z.infer<typeof commitmentSchema>;

export const commitments = declareTable<Commitment>({
  name: "commitments",
  shape: "value",
  writers: serverOnly,
  key: idPattern,
  schema: commitmentSchema,
  read: readable(commitmentSchema, {
    at: () => 0,
    baseline: () => ({
      action: "",
      ownerUnit: "",
      start: "1970-01-01",
      end: "1970-01-01",
      indicators: [],
      milestones: [],
    }),
  }),
});

/** Whether the action is bound now. Only the server writes the table, so nobody unbinds by an update. */
export function isCommitted(doc: Y.Doc, action: string): boolean {
  const record = plainValue(doc.getMap(commitments.name).get(action));
  return isRecord(record) && record["reopened"] === undefined;
}

/** Whether the group ever bound itself to it. */
export function wasCommitted(doc: Y.Doc, action: string): boolean {
  return doc.getMap(commitments.name).has(action);
}
