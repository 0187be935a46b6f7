// New items by the person at this board: drafts, copies, what was pasted, what is brought back.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type Box, center } from "@minga/shared/core/geometry.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { textLimits } from "@minga/shared/items/kinds.ts";
import type { Editor } from "./editor.ts";

interface NewWords {
  readonly box: Box;
  readonly color: NoteColor;
  readonly text: string;
}

/** As it would lie on this board; undefined where nothing is made. Not in the document yet. */
export function newItem(editor: Editor, { box, color, text }: NewWords): PlacedItem | undefined {
  const { surface, author, clock } = editor;
  if (surface.making === undefined) return undefined;
  const { kind } = surface.making;
  return {
    id: editor.createId(),
    item: { kind, text: text.slice(0, textLimits[kind]), color, createdAt: clock.date(), author },
    box,
    region: surface.regionAt(editor, center(box)),
    z: Number.MAX_SAFE_INTEGER,
  };
}

/** Puts new items on the board in one step, chooses them, and says which they are. */
export function addNew(editor: Editor, wanted: readonly NewWords[]): readonly ItemId[] {
  const made = wanted.flatMap((words) => newItem(editor, words) ?? []);
  editor.surface.making?.add(editor, made);
  const ids = made.map(({ id }) => id);
  editor.selection.set(ids);
  return ids;
}

/** Makes a copy of each item at its place, in one step, and chooses the copies. What may not be copied is left out. */
export function copyItems(editor: Editor, places: ReadonlyMap<ItemId, Box>): void {
  const originals = editor.scene.placed.getState();
  const copies = [...places].flatMap(([id, box]) => {
    const original = originals.get(id);
    const mayCopy = original !== undefined && editor.surface.making?.mayCopy(original) === true;
    return mayCopy ? [{ text: original.item.text, color: original.item.color, box }] : [];
  });
  addNew(editor, copies);
}

/** Makes an item in the same place with the same words and colour. */
export function bringBack(editor: Editor, { item, box, region }: PlacedItem): void {
  const { text, color } = item;
  const again = newItem(editor, { box, color, text });
  if (again !== undefined) editor.surface.making?.add(editor, [{ ...again, region }]);
}
