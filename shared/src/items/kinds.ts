// The registry of item kinds: one line each. The client's views are typed by it.
import { isRecord, type Plain } from "../document/plain.ts";
import { type Note, noteSchema, readNote } from "./note.ts";

const itemKinds = {
  note: { schema: noteSchema, read: readNote },
} as const;

export type ItemKind = keyof typeof itemKinds;
export type Item = Note;

/** An item of a kind we know; undefined for others, which are kept, not shown and not deleted. */
export function readItem(value: Plain): Item | undefined {
  if (!isRecord(value)) return undefined;
  const kind = value["kind"];
  return typeof kind === "string" && Object.hasOwn(itemKinds, kind)
    ? itemKinds[kind as ItemKind].read(value)
    : undefined;
}
