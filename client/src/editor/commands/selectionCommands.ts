// What is done to everything chosen at once.
import { type Box, plus, type Vector } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { endEditing } from "../editing.ts";
import type { Command, Editor } from "../editor.ts";
import { copyItems } from "../newItems.ts";
import { cancel } from "../tools/state.ts";
import { chooseTool, toolOf } from "../tools/tools.ts";
import { always, canChangeSelection, canWrite } from "./command.ts";
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
  run: ({ scene, selection }) => selection.set(scene.placed.getState().keys()),
};

export const deleteSelection: Command = {
  id: "delete",
  label: "common.actions.delete",
  shortcuts: ["Delete", "Backspace"],
  isEnabled: (editor) => canWrite(editor) && targets(editor).length > 0,
  run: (editor) => removeItems(editor, targets(editor)),
};

export const duplicate: Command = {
  id: "duplicate",
  label: "board.duplicate",
  shortcuts: ["Mod+D"],
  isEnabled: (editor) => canWrite(editor) && chosen(editor).some((placed) => editor.surface.making?.mayCopy(placed)),
  run: (editor) => copyItems(editor, shiftedBoxes(editor, COPY_SHIFT)),
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
    run: (editor) => editor.surface.place(editor, shiftedBoxes(editor, by)),
  };
}

/** Deletes them or takes them off, as this kind of board does; many, or others', with a way back in so many words. */
export function removeItems(editor: Editor, ids: readonly ItemId[]): void {
  const { removal } = editor.surface;
  const placed = editor.scene.placed.getState();
  const ofOthers = ids.some((id) => {
    const author = placed.get(id)?.item.author;
    return author !== undefined && author !== editor.author;
  });
  endEditing(editor);
  removal.run(editor, ids);
  editor.selection.retain((id) => !ids.includes(id));
  if (!ofOthers && ids.length <= MANY) return;
  editor.tell({
    text: removal.told,
    values: { count: ids.length },
    action: { label: "common.actions.undo", run: undoingOfLast(editor) },
  });
}

/** What is chosen, or else the item under the keyboard. */
function targets({ selection }: Editor): readonly ItemId[] {
  const { ids, focus } = selection.store.getState();
  return ids.size > 0 || focus === undefined ? [...ids] : [focus];
}

function chosen({ scene, selection }: Editor) {
  const ids = selection.ids();
  return [...scene.placed.getState().values()].filter(({ id }) => ids.has(id));
}

function shiftedBoxes(editor: Editor, by: Vector): ReadonlyMap<ItemId, Box> {
  return new Map(chosen(editor).map(({ id, box }) => [id, { ...box, ...plus(box, by) }]));
}
