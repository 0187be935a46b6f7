// Notes as tests write and read them.
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import type * as Y from "yjs";

export function writeNote(
  doc: Y.Doc,
  id: string,
  { author, text = id }: { author?: string; text?: string } = {},
): void {
  addNotes(doc, "tablero", [
    { id, text, color: "yellow", at: { x: 1, y: 2 }, createdAt: 1000, ...(author !== undefined && { author }) },
  ]);
}

/** Texts by id. */
export function notesOf(doc: Y.Doc): Readonly<Record<string, string>> {
  return Object.fromEntries([...readTable(doc, items)].map(([id, { text }]) => [id, text]));
}
