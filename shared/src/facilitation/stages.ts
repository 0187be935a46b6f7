// The script: one step of the workshop a record, in the order of its key.
import * as z from "zod/mini";
import { idPattern } from "../core/ids.ts";
import { facilitators } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema } from "../items/item.ts";

export const stageModes = ["arrival", "talk", "plenary", "groups", "gallery", "break"] as const;
export type StageMode = (typeof stageModes)[number];

const line = z.string().check(z.maxLength(200));
const paragraph = z.string().check(z.maxLength(2000));

export const stageSchema = z.strictObject({
  title: line,
  mode: z.enum(stageModes),
  minutes: z.number().check(z.int(), z.gte(0), z.lte(1440)),
  order: z.string().check(z.maxLength(100)),
  /** The question that lies on the board. */
  prompt: paragraph,
  /** What participants are told to do. */
  instructions: paragraph,
  /** What facilitators are reminded of. Everyone in the workshop could read it: nothing secret. */
  notes: paragraph,
  /** Day of the workshop, from 1. */
  day: z.exactOptional(z.number().check(z.int(), z.gte(1), z.lte(60))),
  /** Local time of the venue, "08:30". */
  startsAt: z.exactOptional(z.string().check(z.regex(/^\d\d:\d\d$/))),
  session: z.exactOptional(idSchema),
  method: z.exactOptional(idSchema),
  board: z.exactOptional(idSchema),
});
export type Stage = z.infer<typeof stageSchema>;

export const stages = declareTable<Stage>({
  name: "stages",
  shape: "value",
  writers: facilitators,
  key: idPattern,
  schema: stageSchema,
  read: readable(stageSchema, {
    title: () => "",
    mode: () => "talk" as const,
    minutes: () => 0,
    order: () => "",
    prompt: () => "",
    instructions: () => "",
    notes: () => "",
  }),
});
