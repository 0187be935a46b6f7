// Copying items out and bringing text in: as items from any of our boards, one a line, or one a spreadsheet cell.

import { deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { type Box, minus, type Point, plus } from "@minga/shared/core/geometry.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { type NoteColor, noteColors } from "@minga/shared/items/colors.ts";
import { NOTE_TEXT_LIMIT } from "@minga/shared/items/note.ts";
import * as z from "zod/mini";
import { canMake } from "./commands/command.ts";
import { removeItems } from "./commands/selectionCommands.ts";
import type { Editor } from "./editor.ts";
import { addNew } from "./newItems.ts";

/** Our own items on the clipboard, beside their plain text. */
const NOTES_TYPE = "application/x-minga-notes+json";
/** More lines than this are one item: nobody meant to make a thousand. */
const MOST_PASTED = 200;
/** Between pasted items in their grid, in board units. */
const GAP = 10;

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
  const chosen = [...scene.placed.getState().values()].filter(({ id }) => selection.has(id));
  const [first] = chosen;
  if (first === undefined) return false;
  const notes: Copied = chosen.map(({ item, box }) => ({
    text: item.text,
    color: item.color,
    ...minus(box, first.box),
  }));
  data.setData("text/plain", chosen.map(({ item }) => item.text).join("\n"));
  data.setData(NOTES_TYPE, JSON.stringify(notes));
  return true;
}

export function cutToClipboard(editor: Editor, data: ClipboardData): boolean {
  if (!editor.canWrite.getState() || !copyToClipboard(editor, data)) return false;
  removeItems(editor, [...editor.selection.ids()]);
  return true;
}

/** Makes items of what is on the clipboard, at the pointer or in the middle; false if there is nothing to make any of. */
export function pasteFromClipboard(
  editor: Editor,
  data: ClipboardData,
  { asOne }: { readonly asOne: boolean },
): boolean {
  if (!canMake(editor)) return false;
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
  const { width, height } = boxOfPasted(editor);
  const columns = Math.ceil(Math.sqrt(cells.length));
  const ids = addPasted(
    editor,
    cells.map((text, index) => ({
      text,
      color,
      x: (index % columns) * (width + GAP),
      y: Math.floor(index / columns) * (height + GAP),
    })),
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
  const first = boxOfPasted(editor);
  return addNew(
    editor,
    pasted.map(({ text, color, x, y }) => ({ text, color, box: { ...first, ...plus(first, { x, y }) } })),
  );
}

/** Where the first one goes: at the pointer, or in the middle. */
function boxOfPasted(editor: Editor): Box {
  const { hover, camera, surface } = editor;
  const { width, height } = camera.viewport.getState();
  const middle: Point = hover.getState().point ?? camera.toBoard({ x: width / 2, y: height / 2 });
  return surface.making?.boxAt(editor, middle) ?? { ...middle, width: 0, height: 0 };
}
