// Making notes one beside the other, and writing on them.
import type { PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import { type Box, center } from "@minga/shared/core/geometry.ts";
import { startDraft, startEditing } from "../editing.ts";
import type { Editor } from "../editor.ts";
import { beside, cornerAround, type Direction, noteBoxAt } from "../placing.ts";
import { type Command, canWrite } from "./command.ts";

export const addNote: Command = {
  id: "add-note",
  label: "board.addNote",
  shortcuts: [],
  isEnabled: canWrite,
  run(editor) {
    const { camera } = editor;
    const { width, height, insets } = camera.viewport.getState();
    const middle = camera.toBoard({
      x: (insets.left + width - insets.right) / 2,
      y: (insets.top + height - insets.bottom) / 2,
    });
    startDraft(editor, { at: freeCorner(editor, cornerAround(middle)) });
  },
};

export const editNote: Command = {
  id: "edit-note",
  label: "common.actions.edit",
  shortcuts: ["Enter", "F2"],
  isEnabled: (editor) => canWrite(editor) && chosen(editor) !== undefined,
  run(editor) {
    const id = chosen(editor);
    if (id !== undefined) startEditing(editor, id);
  },
};

export const noteRight = neighbour("right", ["Tab"]);
export const noteLeft = neighbour("left", ["Shift+Tab"]);
export const noteBelow = neighbour("below", ["Mod+Enter"]);
export const noteAbove = neighbour("above", ["Mod+Shift+Enter"]);

function neighbour(direction: Direction, shortcuts: readonly string[]): Command {
  return {
    id: `note-${direction}`,
    label: `board.neighbour.${direction}`,
    shortcuts,
    isEnabled: (editor) => canWrite(editor) && editor.selection.single() !== undefined,
    run(editor) {
      const id = editor.selection.single();
      if (id !== undefined) goBeside(editor, id, direction);
    },
  };
}

/** Goes to the note beside this one, or begins one there in the same colour. */
export function goBeside(editor: Editor, id: string, direction: Direction): void {
  const placed = editor.scene.notes.getState().get(id);
  if (placed === undefined) return;
  const there = noteBeside(editor, placed.box, direction);
  if (there === undefined) startDraft(editor, { at: beside(placed.box, direction), color: placed.note.color });
  else {
    editor.selection.only(there.id);
    editor.camera.reveal(there.box);
  }
}

/** The note that lies beside this box already. */
export function noteBeside({ scene }: Editor, box: Box, direction: Direction): PlacedNote | undefined {
  return scene.at(center(noteBoxAt(beside(box, direction))));
}

function chosen({ selection }: Editor): string | undefined {
  return selection.single() ?? (selection.ids().size === 0 ? selection.store.getState().focus : undefined);
}

/** Passes over places where a note lies already, so that a new one never hides another. */
function freeCorner(editor: Editor, from: { readonly x: number; readonly y: number }) {
  let corner = from;
  for (let tries = 0; tries < 20; tries += 1) {
    const box = noteBoxAt(corner);
    if (editor.scene.inBox({ x: box.x + 20, y: box.y + 20, width: 100, height: 100 }).length === 0) return corner;
    corner = tries % 4 === 3 ? { x: from.x, y: corner.y + 150 } : { x: corner.x + 150, y: corner.y };
  }
  return { x: from.x + 24, y: from.y + 24 };
}
