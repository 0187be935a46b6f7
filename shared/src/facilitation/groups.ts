// Breakout groups: made and removed by command, named and coloured by facilitators.
import * as z from "zod/mini";
import { idPattern } from "../core/ids.ts";
import { facilitators } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";

/** The group everybody is in. */
export const PLENARY = "plenary";

export const groupSchema = z.strictObject({
  /** «Mesa 2» */
  name: z.string().check(z.maxLength(80)),
  /** «Organizaciones» */
  topic: z.string().check(z.maxLength(160)),
  /** The question this group works on; empty while it has none of its own. */
  challenge: z.string().check(z.maxLength(500)),
  order: z.string().check(z.maxLength(100)),
  /** How many people are expected. */
  seats: z.exactOptional(z.number().check(z.int(), z.gte(1), z.lte(500))),
});
export type Group = z.infer<typeof groupSchema>;

export const groups = declareTable<Group>({
  name: "groups",
  shape: "value",
  writers: facilitators,
  key: idPattern,
  schema: groupSchema,
  read: readable(groupSchema, { name: () => "", topic: () => "", challenge: () => "", order: () => "" }),
});
