// Writing on a note. A new note is a draft until its first letter: a note that stays empty was never in the document.
import type { PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import { addNotes, deleteItems, setText } from "@minga/shared/boards/notes/operations.ts";
import { regionAt } from "@minga/shared/boards/notes/template.ts";
import { type Box, center, grown, type Point } from "@minga/shared/core/geometry.ts";
import { transact } from "@minga/shared/document/transact.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { type LiveText, openText } from "@minga/shared/items/liveText.ts";
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import type { Editor } from "./editor.ts";
import { noteBoxAt, snapShift } from "./placing.ts";

/** Farther away than this one cannot read what one writes. */
const LEAST_WRITING_ZOOM = 0.6;

/** Puts the caret into a note that is there. */
export function startEditing(editor: Editor, id: ItemId): void {
  if (!editor.canWrite.getState()) return;
  endEditing(editor);
  const placed = editor.scene.notes.getState().get(id);
  if (placed === undefined) return;
  editor.selection.only(id);
  editor.history.setTyping(true);
  editor.editing.setState({ kind: "note", id }, true);
  approach(editor, placed.box);
}

/** Begins a new note with its corner there, or in the free place beside it. */
export function startDraft(editor: Editor, { at, color }: { readonly at: Point; readonly color?: NoteColor }): void {
  if (!editor.canWrite.getState()) return;
  endEditing(editor);
  const box = snapped(editor, at);
  const id = editor.createId();
  const region = regionAt(editor.scene.declared.getState(), center(box))?.id;
  const note = {
    kind: "note" as const,
    text: "",
    color: color ?? editor.color.getState(),
    createdAt: editor.clock.date(),
    author: editor.author,
  };
  editor.selection.clear();
  editor.history.setTyping(true);
  const draft = { id, note, box, region, z: Number.MAX_SAFE_INTEGER };
  editor.editing.setState({ kind: "draft", id, draft }, true);
  approach(editor, box);
}

/** Takes the caret away: trailing spaces go, and a note without words vanishes unless someone else is writing on it. */
export function endEditing(editor: Editor): void {
  const editing = editor.editing.getState();
  if (editing.kind === "none") return;
  editor.editing.setState({ kind: "none" }, true);
  editor.history.setTyping(false);
  const text = editor.scene.notes.getState().get(editing.id)?.note.text;
  if (text === undefined || !editor.canWrite.getState()) return;
  if (text.trim() !== "") setText(editor.doc, editing.id, text.trimEnd());
  else if (!editor.others.isEditing(editing.id)) deleteItems(editor.doc, [editing.id]);
}

/** The words being written, for a text box to bind to; undefined once somebody deleted the note. */
export function editedText(editor: Editor): LiveText | undefined {
  const editing = editor.editing.getState();
  if (editing.kind === "none") return undefined;
  return editing.kind === "note" ? openText(editor.doc, editing.id) : draftText(editor, editing.draft);
}

/** Reads as empty until the first letter, which makes the note with it in one step. */
function draftText(editor: Editor, draft: PlacedNote): LiveText {
  let live: LiveText | undefined;
  const waiting = new Set<Parameters<LiveText["subscribe"]>[0]>();
  const leaving: (() => void)[] = [];

  function make(): void {
    const { id, note, box, region } = draft;
    const { text, color, createdAt, author } = note;
    transact(editor.doc, () =>
      addNotes(editor.doc, editor.board, [
        {
          id,
          at: box,
          text,
          color,
          createdAt,
          ...(author !== undefined && { author }),
          ...(region !== undefined && { region }),
        },
      ]),
    );
    editor.selection.only(id);
    live = openText(editor.doc, id);
  }

  return {
    read: () => live?.read() ?? "",
    splice(change) {
      transact(editor.doc, () => {
        if (live === undefined) make();
        live?.splice(change);
      });
      // Only now: what the first letter itself changed is known to whoever typed it.
      for (const listener of waiting) if (live !== undefined) leaving.push(live.subscribe(listener));
      waiting.clear();
    },
    subscribe(listener) {
      if (live !== undefined) return live.subscribe(listener);
      waiting.add(listener);
      return () => {
        waiting.delete(listener);
        for (const leave of leaving.splice(0)) leave();
      };
    },
  };
}

/** Brings the note into view, and near enough to read what one writes. */
function approach({ camera }: Editor, box: Box): void {
  if (camera.view.getState().zoom >= LEAST_WRITING_ZOOM) camera.reveal(box);
  else camera.travel(camera.viewOf(grown(box, NOTE_SIZE / 2), 1));
}

function snapped(editor: Editor, at: Point) {
  const box = noteBoxAt(at);
  const near = editor.scene.inBox({ x: at.x - 200, y: at.y - 400, width: 540, height: 940 });
  const shift = snapShift(
    box,
    near.map((other) => other.box),
  );
  return noteBoxAt({ x: Math.round(box.x + shift.x), y: Math.round(box.y + shift.y) });
}
