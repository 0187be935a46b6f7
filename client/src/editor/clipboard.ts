// Copying notes out and bringing text in: as notes from any of our boards, a note a line, or a note a spreadsheet cell.

import { addNotes, deleteItems } from "@minga/shared/boards/notes/operations.ts";
import { regionAt } from "@minga/shared/boards/notes/template.ts";
import { center, minus, type Point, plus } from "@minga/shared/core/geometry.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { type NoteColor, noteColors } from "@minga/shared/items/colors.ts";
import { NOTE_TEXT_LIMIT } from "@minga/shared/items/note.ts";
import * as z from "zod/mini";
import { deleteNotes } from "./commands/selectionCommands.ts";
import type { Editor } from "./editor.ts";
import { cornerAround, gridFrom, noteBoxAt } from "./placing.ts";

/** Our own notes on the clipboard, beside their plain text. */
const NOTES_TYPE = "application/x-minga-notes+json";
/** More lines than this are one note: nobody meant to make a thousand. */
const MOST_PASTED = 200;

const copiedSchema = z.array(
  z.strictObject({
    text: z.string().check(z.maxLength(NOTE_TEXT_LIMIT)),
    color: z.enum(noteColors),
    x: z.number(),
    y: z.number(),
  }),
);
type Copied = z.infer<typeof copiedSchema>;

/** What we need of the browser's clipboard. */
export type ClipboardData = Pick<DataTransfer, "getData" | "setData">;

/** Puts what is chosen on the clipboard; false if nothing is. */
export function copyToClipboard({ scene, selection }: Editor, data: ClipboardData): boolean {
  const chosen = [...scene.notes.getState().values()].filter(({ id }) => selection.has(id));
  const [first] = chosen;
  if (first === undefined) return false;
  const notes: Copied = chosen.map(({ note, box }) => ({
    text: note.text,
    color: note.color,
    ...minus(box, first.box),
  }));
  data.setData("text/plain", chosen.map(({ note }) => note.text).join("\n"));
  data.setData(NOTES_TYPE, JSON.stringify(notes));
  return true;
}

export function cutToClipboard(editor: Editor, data: ClipboardData): boolean {
  if (!editor.canWrite.getState() || !copyToClipboard(editor, data)) return false;
  deleteNotes(editor, [...editor.selection.ids()]);
  return true;
}

/** Makes notes of what is on the clipboard, at the pointer or in the middle; false if there is nothing to make any of. */
export function pasteFromClipboard(
  editor: Editor,
  data: ClipboardData,
  { asOne }: { readonly asOne: boolean },
): boolean {
  if (!editor.canWrite.getState()) return false;
  const plain = data.getData("text/plain").replaceAll("\r", "");
  const copied = readCopied(data.getData(NOTES_TYPE));
  if (copied !== undefined && !asOne) {
    addPasted(editor, copied);
    return true;
  }
  const cells = plain.split(/[\n\t]/).flatMap((cell) => cell.trim() || []);
  if (cells.length === 0) return false;
  const color = editor.color.getState();
  if (asOne || cells.length === 1 || cells.length > MOST_PASTED) {
    addPasted(editor, [{ text: plain.trim(), color, x: 0, y: 0 }]);
    return true;
  }
  const corners = gridFrom({ x: 0, y: 0 }, cells.length);
  const ids = addPasted(
    editor,
    cells.map((text, index) => ({ text, color, ...(corners[index] ?? { x: 0, y: 0 }) })),
  );
  editor.tell({
    text: "board.pasted",
    values: { count: cells.length },
    action: {
      label: "board.pasteAsOne",
      run: () =>
        transact(editor.doc, () => {
          deleteItems(editor.doc, ids);
          addPasted(editor, [{ text: plain.trim(), color, x: 0, y: 0 }]);
        }),
    },
  });
  return true;
}

function readCopied(json: string): Copied | undefined {
  try {
    const result = z.safeParse(copiedSchema, JSON.parse(json));
    return result.success && result.data.length > 0 && result.data.length <= MOST_PASTED ? result.data : undefined;
  } catch {
    return undefined;
  }
}

function addPasted(editor: Editor, pasted: readonly { text: string; color: NoteColor; x: number; y: number }[]) {
  const from = pasteCorner(editor);
  const declared = editor.scene.declared.getState();
  const notes = pasted.map(({ text, color, x, y }) => {
    const at = plus(from, { x, y });
    const region = regionAt(declared, center(noteBoxAt(at)))?.id;
    const createdAt = editor.clock.date();
    return {
      id: editor.createId(),
      at,
      ...(region !== undefined && { region }),
      text: text.slice(0, NOTE_TEXT_LIMIT),
      color,
      author: editor.author,
      createdAt,
    };
  });
  addNotes(editor.doc, editor.board, notes);
  const ids = notes.map(({ id }) => id);
  editor.selection.set(ids);
  return ids;
}

function pasteCorner({ hover, camera }: Editor): Point {
  const { point } = hover.getState();
  if (point !== undefined) return cornerAround(point);
  const { width, height } = camera.viewport.getState();
  return cornerAround(camera.toBoard({ x: width / 2, y: height / 2 }));
}
