// What a group undertakes: a bar or milestone on the roadmap, in its own words. Links of kind «source» say what it was
// made from.
import * as z from "zod/mini";
import { readable } from "../document/readable.ts";
import { noteColors } from "./colors.ts";
import { idSchema, momentSchema } from "./item.ts";

/** Longest words of an initiative, in UTF-16 units. */
export const INITIATIVE_TEXT_LIMIT = 240;

export const initiativeSchema = z.strictObject({
  kind: z.literal("initiative"),
  text: z.string().check(z.maxLength(INITIATIVE_TEXT_LIMIT)),
  /** That of its first source: the same colour from note to bar. */
  color: z.enum(noteColors),
  createdAt: momentSchema,
  /** Who made it; the gate makes it true. */
  author: z.exactOptional(idSchema),
});
export type Initiative = z.infer<typeof initiativeSchema>;

export const readInitiative = readable(initiativeSchema, {
  kind: () => "initiative" as const,
  text: () => "",
  color: () => "yellow" as const,
  createdAt: () => 0,
});
