// Who is in the workshop: opaque ids, group and role. Names live in the catalogue, so that erasing a person is one row.
import * as z from "zod/mini";
import { idPattern } from "../core/ids.ts";
import { roles, serverOnly } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema } from "../items/item.ts";

const personSchema = z.strictObject({
  role: z.enum(roles),
  group: z.exactOptional(idSchema),
  /** Which of the eight tints marks this person's cursor and avatar: 1 to 8. */
  tint: z.number().check(z.int(), z.gte(1), z.lte(8)),
  /** Place in the order of arrival, from 1: «Participante 7» when the name is gone. */
  number: z.number().check(z.int(), z.gte(1)),
});
export type Person = z.infer<typeof personSchema>;

export const people = declareTable<Person>({
  name: "people",
  shape: "value",
  writers: serverOnly,
  key: idPattern,
  schema: personSchema,
  read: readable(personSchema, { role: () => "viewer" as const, tint: () => 1, number: () => 1 }),
});
