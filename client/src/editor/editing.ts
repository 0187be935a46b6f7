// Writing on an item. A new one is a draft until its first letter: what stays empty was never in the document.
import { setText } from "@minga/shared/boards/itemOperations.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type Box, grown, plus } from "@minga/shared/core/geometry.ts";
import { transact } from "@minga/shared/document/transact.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { type LiveText, openText } from "@minga/shared/items/liveText.ts";
import type { Editor } from "./editor.ts";
import { newItem } from "./newItems.ts";

/** Farther away than this one cannot read what one writes. */
const LEAST_WRITING_ZOOM = 0.6;
/** Air around what is written on, where one was too far away to read it, in board units. */
const AIR = 70;

/** Puts the caret into an item that is there and may be written on here. */
export function startEditing(editor: Editor, id: ItemId): void {
  if (!editor.canWrite.getState()) return;
  endEditing(editor);
  const placed = editor.scene.placed.getState().get(id);
  if (placed === undefined || editor.surface.wordsOf(placed) === undefined) return;
  editor.selection.only(id);
  editor.history.setTyping(true);
  editor.editing.setState({ kind: "item", id }, true);
  approach(editor, placed.box);
}

/** Begins a new item in this place, or in the free one beside it. */
export function startDraft(editor: Editor, { box, color }: { readonly box: Box; readonly color?: NoteColor }): void {
  if (!editor.canWrite.getState()) return;
  endEditing(editor);
  const shift = editor.surface.settle?.(editor, { box, moving: [] }) ?? { x: 0, y: 0 };
  const there = { ...box, ...plus(box, shift) };
  const draft = newItem(editor, { box: there, color: color ?? editor.color.getState(), text: "" });
  if (draft === undefined) return;
  editor.selection.clear();
  editor.history.setTyping(true);
  editor.editing.setState({ kind: "draft", id: draft.id, draft }, true);
  approach(editor, there);
}

/** Takes the caret away: trailing spaces go, and what has no words may vanish unless someone else is writing on it. */
export function endEditing(editor: Editor): void {
  const editing = editor.editing.getState();
  if (editing.kind === "none") return;
  editor.editing.setState({ kind: "none" }, true);
  editor.history.setTyping(false);
  const text = editor.scene.placed.getState().get(editing.id)?.item.text;
  if (text === undefined || !editor.canWrite.getState()) return;
  if (text.trim() !== "") setText(editor.doc, editing.id, text.trimEnd());
  else if (!editor.others.isEditing(editing.id)) editor.surface.leaveEmpty?.(editor, editing.id);
}

/** The words being written, for a text box to bind to; undefined once somebody deleted the item. */
export function editedText(editor: Editor): LiveText | undefined {
  const editing = editor.editing.getState();
  if (editing.kind === "none") return undefined;
  return editing.kind === "item" ? openText(editor.doc, editing.id) : draftText(editor, editing.draft);
}

/** Reads as empty until the first letter, which makes the item with it in one step. */
function draftText(editor: Editor, draft: PlacedItem): LiveText {
  let live: LiveText | undefined;
  const waiting = new Set<Parameters<LiveText["subscribe"]>[0]>();
  const leaving: (() => void)[] = [];

  function make(): void {
    editor.surface.making?.add(editor, [draft]);
    editor.selection.only(draft.id);
    live = openText(editor.doc, draft.id);
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

/** Brings it into view, and near enough to read what one writes. */
function approach({ camera }: Editor, box: Box): void {
  if (camera.view.getState().zoom >= LEAST_WRITING_ZOOM) camera.reveal(box);
  else camera.travel(camera.viewOf(grown(box, AIR), 1));
}
