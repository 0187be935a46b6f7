// From keys to commands. A shortcut is the character a key produces, with the key's place as a fallback for alphabets
// that have no Latin letters; where one types words, keys belong to the words.

import { canWrite } from "./commands/command.ts";
import { isWritable } from "./commands/noteCommands.ts";
import { startEditing } from "./editing.ts";
import type { Editor } from "./editor.ts";
import { holdHand, releaseHand } from "./tools/tools.ts";

type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Whether these keys are the shortcut. */
export function matches(shortcut: string, event: Key): boolean {
  const parts = shortcut.split(/\+(?=.)/);
  const wanted = parts.at(-1) ?? "";
  const wantsShift = parts.includes("Shift");
  if (parts.includes("Mod") !== (event.ctrlKey || event.metaKey) || event.altKey) return false;
  // A sign like «+» may need Shift to be produced at all; letters, digits and named keys say what they want.
  const isSign = wanted.length === 1 && !/[A-Z0-9]/.test(wanted);
  if (!isSign && wantsShift !== event.shiftKey) return false;
  return keysOf(event).includes(wanted);
}

function keysOf({ key, code }: Key): readonly string[] {
  const produced = key.length === 1 ? key.toUpperCase() : key;
  const byPlace = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  // A digit by its place only: Shift turns it into some other sign on every layout.
  const usesPlace = byPlace !== undefined && (/[0-9]/.test(byPlace) || !/[A-Z]/.test(produced));
  return usesPlace ? [produced, byPlace] : [produced];
}

/** Runs the command that these keys ask for; false if there is none that is possible now. */
export function runShortcut(editor: Editor, event: Key): boolean {
  const command = editor.commands.find(
    ({ shortcuts, isEnabled }) => shortcuts.some((shortcut) => matches(shortcut, event)) && isEnabled(editor),
  );
  command?.run(editor);
  return command !== undefined;
}

/** Listens to the page's keys for a board until it is ended. */
export function listenToKeys(target: Window, editor: Editor): () => void {
  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || belongsElsewhere(event)) return;
    if (event.key === " " && !isControl(event.target)) {
      holdHand(editor);
      event.preventDefault();
    } else if (startsWriting(editor, event)) {
      // The letter itself goes into the text box, which has the caret by the time the key is handled.
      const id = editor.selection.single();
      if (id !== undefined) startEditing(editor, id);
    } else if (!(isControl(event.target) && isControlKey(event.key)) && runShortcut(editor, event)) {
      event.preventDefault();
    }
  };
  const up = (event: KeyboardEvent): void => {
    if (event.key === " ") releaseHand(editor);
  };
  const blur = (): void => releaseHand(editor);
  target.addEventListener("keydown", down);
  target.addEventListener("keyup", up);
  target.addEventListener("blur", blur);
  return () => {
    target.removeEventListener("keydown", down);
    target.removeEventListener("keyup", up);
    target.removeEventListener("blur", blur);
  };
}

/** A plain letter with one item chosen begins to write on it: tools keep their letters only while nothing is chosen. */
function startsWriting(editor: Editor, event: KeyboardEvent): boolean {
  const isLetter = /^[\p{L}\p{N}¿¡«"(]$/u.test(event.key) || event.key === "Dead";
  if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return false;
  return canWrite(editor) && isWritable(editor, editor.selection.single()) && !isControl(event.target);
}

/** Text boxes, menus and dialogs keep their keys. */
function belongsElsewhere({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], dialog, [role=dialog], [role=menu], [role=listbox]") !==
      null
  );
}

/** A button or link that the keyboard stands on, other than the one that stands for an item. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary") !== null && !isItemButton(target);
}

function isItemButton(target: Element): boolean {
  return target.closest("[data-item-focus]") !== null;
}

function isControlKey(key: string): boolean {
  return ["Enter", " ", "Tab", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Delete", "Backspace"].includes(key);
}
