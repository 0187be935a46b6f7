// What is done to everything chosen at once.
import { deleteItems, placeItems } from "@minga/shared/boards/notes/operations.ts";
import { plus, type Vector } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { copyItems } from "../copies.ts";
import { endEditing } from "../editing.ts";
import type { Editor } from "../editor.ts";
import { cancel } from "../tools/state.ts";
import { chooseTool, toolOf } from "../tools/tools.ts";
import { placeAt } from "../tools/translating.ts";
import { always, type Command, canChangeSelection, canWrite } from "./command.ts";
import { undoingOfLast } from "./undoCommands.ts";

/** More than this many deleted at once offer their undoing in so many words. */
const MANY = 10;
/** A copy lies this far from its original, in board units. */
const COPY_SHIFT: Vector = { x: 20, y: 20 };

export const selectAll: Command = {
  id: "select-all",
  label: "board.selectAll",
  shortcuts: ["Mod+A"],
  isEnabled: always,
  run: ({ scene, selection }) => selection.set(scene.notes.getState().keys()),
};

export const deleteSelection: Command = {
  id: "delete",
  label: "common.actions.delete",
  shortcuts: ["Delete", "Backspace"],
  isEnabled: (editor) => canWrite(editor) && targets(editor).length > 0,
  run: (editor) => deleteNotes(editor, targets(editor)),
};

export const duplicate: Command = {
  id: "duplicate",
  label: "board.duplicate",
  shortcuts: ["Mod+D"],
  isEnabled: canChangeSelection,
  run: (editor) => copyItems(editor, shiftedPlaces(editor, COPY_SHIFT)),
};

/** Ends one thing at a time: the gesture, the tool, the selection. */
export const letGo: Command = {
  id: "let-go",
  label: "board.letGo",
  shortcuts: ["Escape"],
  isEnabled: always,
  run(editor) {
    const { current } = editor.state.getState();
    if (current.cancel !== undefined) cancel(editor);
    else if (toolOf(current) !== "select") chooseTool(editor, "select");
    else editor.selection.clear();
  },
};

export const nudges: readonly Command[] = (
  [
    ["ArrowLeft", { x: -1, y: 0 }],
    ["ArrowRight", { x: 1, y: 0 }],
    ["ArrowUp", { x: 0, y: -1 }],
    ["ArrowDown", { x: 0, y: 1 }],
  ] as const
).flatMap(([key, way]) => [nudge(key, way), nudge(`Shift+${key}`, { x: way.x * 10, y: way.y * 10 })]);

function nudge(shortcut: string, by: Vector): Command {
  return {
    id: `nudge-${shortcut}`,
    label: "board.nudge",
    shortcuts: [shortcut],
    isEnabled: canChangeSelection,
    run: (editor) => placeItems(editor.doc, editor.board, shiftedPlaces(editor, by)),
  };
}

export function deleteNotes(editor: Editor, ids: readonly ItemId[]): void {
  const notes = editor.scene.notes.getState();
  const ofOthers = ids.some((id) => {
    const author = notes.get(id)?.note.author;
    return author !== undefined && author !== editor.author;
  });
  endEditing(editor);
  deleteItems(editor.doc, ids);
  editor.selection.retain((id) => !ids.includes(id));
  if (!ofOthers && ids.length <= MANY) return;
  editor.tell({
    text: "board.deleted",
    values: { count: ids.length },
    action: { label: "common.actions.undo", run: undoingOfLast(editor) },
  });
}

/** What is chosen, or else the note under the keyboard. */
function targets({ selection }: Editor): readonly ItemId[] {
  const { ids, focus } = selection.store.getState();
  return ids.size > 0 || focus === undefined ? [...ids] : [focus];
}

function shiftedPlaces(editor: Editor, by: Vector) {
  const chosen = editor.selection.ids();
  const placed = [...editor.scene.notes.getState().values()].filter(({ id }) => chosen.has(id));
  return new Map(placed.map(({ id, box }) => [id, placeAt(editor, { ...box, ...plus(box, by) })]));
}
