// What can be asked of notes and themes that are chosen.
import { makeTheme, putInTheme, takeApart, takeOut } from "@minga/shared/boards/notes/themes.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type Box, union } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { canWrite } from "../../editor/commands/command.ts";
import { startEditing } from "../../editor/editing.ts";
import type { Command, Editor } from "../../editor/editor.ts";
import { roomForTheme } from "./roomForTheme.ts";
import { notesInside, placeOf, placesOf } from "./themePlaces.ts";

export const groupNotes: Command = {
  id: "group-notes",
  label: "theme.group",
  shortcuts: ["Mod+G"],
  isEnabled: (editor) => canWrite(editor) && chosenNotes(editor).length > 0,
  run(editor) {
    const { doc, board, author, clock } = editor;
    const notes = chosenNotes(editor);
    const [first] = notes;
    const around = union(notes.map(({ box }) => box));
    if (first === undefined || around === undefined) return;
    const id = editor.createId();
    const ids = new Set(notes.map((note) => note.id));
    const at = roomForTheme(editor, { around, notes: ids });
    const region = placeOf(editor, first.box).region;
    makeTheme(doc, board, { id, notes: ids, at, region, author, createdAt: clock.date() });
    startEditing(editor, id);
  },
};

export const takeNotesOut: Command = {
  id: "take-notes-out",
  label: "theme.takeOut",
  shortcuts: [],
  isEnabled: (editor) => canWrite(editor) && chosenNotes(editor).some(({ within }) => within !== undefined),
  run(editor) {
    const leaving = chosenNotes(editor).filter(({ within }) => within !== undefined);
    takeOut(
      editor.doc,
      editor.board,
      new Map(leaving.map((note) => [note.id, placeOf(editor, outside(editor, note))])),
    );
  },
};

export const takeThemesApart: Command = {
  id: "take-themes-apart",
  label: "theme.takeApart",
  shortcuts: ["Mod+Shift+G"],
  isEnabled: (editor) => canWrite(editor) && chosenThemes(editor).length > 0,
  run(editor) {
    const themes = chosenThemes(editor).map(({ id }) => id);
    const notes = notesInside(editor, new Set(themes));
    takeApart(editor.doc, editor.board, { themes, places: placesOf(editor, notes) });
    editor.selection.set(notes);
  },
};

/** Puts the notes chosen into a theme that is there. */
export function moveToTheme(editor: Editor, theme: ItemId): void {
  putInTheme(
    editor.doc,
    theme,
    chosenNotes(editor).map(({ id }) => id),
  );
}

export function chosenNotes(editor: Editor): readonly PlacedItem[] {
  return chosen(editor).filter(({ item }) => item.kind === "note");
}

function chosenThemes(editor: Editor): readonly PlacedItem[] {
  return chosen(editor).filter(({ item }) => item.kind === "theme");
}

function chosen({ scene, selection }: Editor): readonly PlacedItem[] {
  const ids = selection.ids();
  return [...scene.placed.getState().values()].filter(({ id }) => ids.has(id));
}

/** Beside its theme, and to the other notes as it is now. */
function outside({ scene }: Editor, { box, within }: PlacedItem): Box {
  const theme = within === undefined ? undefined : scene.placed.getState().get(within)?.box;
  return theme === undefined ? box : { ...box, x: box.x + theme.width + 20 };
}
