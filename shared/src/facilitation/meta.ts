// What the workshop is: one key a fact, so that two facilitators editing different facts never undo each other.
import * as z from "zod/mini";
import { facilitators } from "../core/roles.ts";
import type { Plain } from "../document/plain.ts";
import { declareTable } from "../document/table.ts";

const TEXT_KEYS = ["title", "place", "startsOn", "endsOn", "language"] as const;
export type MetaKey = (typeof TEXT_KEYS)[number];

/** Dates are ISO days, "2026-11-23"; language is one of the interface's. Absent reads as "". */
export const meta = declareTable<string>({
  name: "meta",
  shape: "value",
  writers: facilitators,
  key: /^(title|place|startsOn|endsOn|language)$/,
  schema: z.string().check(z.maxLength(200)),
  read: (value: Plain) => (typeof value === "string" ? value : undefined),
});
