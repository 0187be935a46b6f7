// Dated reports on committed actions: only added. The last one says where an action stands.
import * as z from "zod/mini";
import { pairPattern } from "../core/ids.ts";
import { serverOnly } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema, momentSchema } from "../items/item.ts";

/** A draft is an action without a commitment; the others are reported. */
export const statuses = ["draft", "committed", "in_progress", "completed", "suspended", "cancelled"] as const;
export type Status = (typeof statuses)[number];

/** What a status may become, by whoever reports. */
export const transitions: Readonly<Record<Status, readonly Status[]>> = {
  draft: ["committed", "cancelled"],
  committed: ["in_progress", "suspended", "cancelled"],
  in_progress: ["completed", "suspended", "cancelled"],
  suspended: ["in_progress", "cancelled"],
  completed: ["in_progress"],
  cancelled: [],
};

export const CHECK_IN_NOTE_LIMIT = 500;

const checkInSchema = z.strictObject({
  /** Server time, in ms. */
  at: momentSchema,
  by: z.exactOptional(idSchema),
  status: z.enum(statuses),
  /** 0 to 100. */
  progress: z.number().check(z.int(), z.gte(0), z.lte(100)),
  note: z.string().check(z.maxLength(CHECK_IN_NOTE_LIMIT)),
  /** What shows that it is done: required for `completed`. */
  evidence: z.string().check(z.maxLength(CHECK_IN_NOTE_LIMIT)),
  /** Milestones that have been reached since the report before. */
  reached: z.exactOptional(z.array(idSchema).check(z.maxLength(40))),
});
export type CheckIn = z.infer<typeof checkInSchema>;

/** `"<actionId>/<id>"` */
export const checkIns = declareTable<CheckIn>({
  name: "checkIns",
  shape: "value",
  writers: serverOnly,
  key: pairPattern,
  schema: checkInSchema,
  read: readable(checkInSchema, {
    at: () => 0,
    status: () => "committed" as const,
    progress: () => 0,
    note: () => "",
    evidence: () => "",
  }),
});
