// Taking steps back and forth, and saying so when others were faster.
import type { UndoOutcome } from "@minga/shared/document/history.ts";
import { endEditing } from "../editing.ts";
import type { Command, Editor } from "../editor.ts";
import { undoSentence } from "../undoSentence.ts";
import { canWrite } from "./command.ts";

export const undo: Command = {
  id: "undo",
  label: "common.actions.undo",
  shortcuts: ["Mod+Z"],
  isEnabled: (editor) => canWrite(editor) && editor.history.get().canUndo,
  run: (editor) => step(editor, "undo"),
};

export const redo: Command = {
  id: "redo",
  label: "common.actions.redo",
  shortcuts: ["Mod+Shift+Z", "Mod+Y"],
  isEnabled: (editor) => canWrite(editor) && editor.history.get().canRedo,
  run: (editor) => step(editor, "redo"),
};

function step(editor: Editor, way: "undo" | "redo"): void {
  const outcome = editor.history[way]();
  // The item being written may be what was undone.
  const editing = editor.editing.getState();
  if (editing.kind === "item" && !editor.scene.placed.getState().has(editing.id)) endEditing(editor);
  say(editor, outcome);
}

/** Taking back what was done just now, at any later time and whatever came after it. */
export function undoingOfLast(editor: Editor): () => void {
  const undoLast = editor.history.lastStep();
  return () => say(editor, undoLast());
}

function say(editor: Editor, outcome: UndoOutcome): void {
  if (outcome.kind === "elsewhere") editor.onGoToBoard(outcome.board);
  const sentence = undoSentence(outcome);
  if (sentence !== undefined) editor.tell({ text: sentence });
}
