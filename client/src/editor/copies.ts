// Copies of notes: new notes with the same words and colour, by the person who copies.
import { addNotes, type NewNote, type Place } from "@minga/shared/boards/notes/operations.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { Editor } from "./editor.ts";

/** Makes a copy of each item at its place, in one step, and chooses the copies. */
export function copyItems(editor: Editor, places: ReadonlyMap<ItemId, Place>): void {
  const notes = editor.scene.notes.getState();
  const copies: NewNote[] = [];
  for (const [id, { at, region }] of places) {
    const original = notes.get(id)?.note;
    if (original === undefined) continue;
    copies.push({
      id: editor.createId(),
      at,
      ...(region !== undefined && { region }),
      text: original.text,
      color: original.color,
      author: editor.author,
      createdAt: editor.clock.date(),
    });
  }
  addNotes(editor.doc, editor.board, copies);
  editor.selection.set(copies.map(({ id }) => id));
}
