// A sticky note: some words, a colour, who wrote it.
import * as z from "zod/mini";
import { readable } from "../document/readable.ts";
import { noteColors } from "./colors.ts";
import { idSchema, momentSchema } from "./item.ts";

/** Longest text of a note, in UTF-16 units: a page, far beyond what a note shows well. */
export const NOTE_TEXT_LIMIT = 2000;

/** Every note is one size wide; long text makes it taller. Board units. */
export const NOTE_SIZE = 140;

export const noteSchema = z.strictObject({
  kind: z.literal("note"),
  text: z.string().check(z.maxLength(NOTE_TEXT_LIMIT)),
  color: z.enum(noteColors),
  createdAt: momentSchema,
  /** Who wrote it; the gate makes it true. Absent where nobody may know. */
  author: z.exactOptional(idSchema),
  /** The theme it belongs to; one that is gone counts as none. */
  theme: z.exactOptional(idSchema),
});
export type Note = z.infer<typeof noteSchema>;

export const readNote = readable(noteSchema, {
  kind: () => "note" as const,
  text: () => "",
  color: () => "yellow" as const,
  createdAt: () => 0,
});
