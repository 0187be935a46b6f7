// A named cluster of notes. It lies on a board, is voted on, placed and scheduled like a note; its notes name it.
import * as z from "zod/mini";
import { readable } from "../document/readable.ts";
import { noteColors } from "./colors.ts";
import { idSchema, momentSchema } from "./item.ts";

/** Longest name of a theme, in UTF-16 units. */
export const THEME_NAME_LIMIT = 200;

export const themeSchema = z.strictObject({
  kind: z.literal("theme"),
  text: z.string().check(z.maxLength(THEME_NAME_LIMIT)),
  color: z.enum(noteColors),
  createdAt: momentSchema,
  /** Who made it; the gate makes it true. */
  author: z.exactOptional(idSchema),
});
export type Theme = z.infer<typeof themeSchema>;

export const readTheme = readable(themeSchema, {
  kind: () => "theme" as const,
  text: () => "",
  color: () => "white" as const,
  createdAt: () => 0,
});
