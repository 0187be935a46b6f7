// The registry of item kinds: one line each. The client's views are typed by it.
import * as z from "zod/mini";
import { isRecord, type Plain } from "../document/plain.ts";
import { INITIATIVE_TEXT_LIMIT, type Initiative, initiativeSchema, readInitiative } from "./initiative.ts";
import { NOTE_TEXT_LIMIT, type Note, noteSchema, readNote } from "./note.ts";
import { readTheme, THEME_NAME_LIMIT, type Theme, themeSchema } from "./theme.ts";

const itemKinds = {
  note: { schema: noteSchema, read: readNote },
  theme: { schema: themeSchema, read: readTheme },
  initiative: { schema: initiativeSchema, read: readInitiative },
} as const;

export type ItemKind = keyof typeof itemKinds;
export type Item = Note | Theme | Initiative;

/** Longest words of each kind, in UTF-16 units. */
export const textLimits: Readonly<Record<ItemKind, number>> = {
  note: NOTE_TEXT_LIMIT,
  theme: THEME_NAME_LIMIT,
  initiative: INITIATIVE_TEXT_LIMIT,
};

/** What a client may write: one of the kinds, strictly. */
export const itemSchema = z.discriminatedUnion("kind", [noteSchema, themeSchema, initiativeSchema]);

/** An item of a kind we know; undefined for others, which are kept, not shown and not deleted. */
export function readItem(value: Plain): Item | undefined {
  if (!isRecord(value)) return undefined;
  const kind = value["kind"];
  return typeof kind === "string" && Object.hasOwn(itemKinds, kind)
    ? itemKinds[kind as ItemKind].read(value)
    : undefined;
}
