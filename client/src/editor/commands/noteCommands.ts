// Making items one beside the other, and writing on them.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type Box, center, type Point } from "@minga/shared/core/geometry.ts";
import { startDraft, startEditing } from "../editing.ts";
import type { Command, Editor } from "../editor.ts";
import type { Direction } from "../surface.ts";
import { canMake, canWrite } from "./command.ts";

export const addNote: Command = {
  id: "add-note",
  label: "board.addNote",
  shortcuts: [],
  isEnabled: canMake,
  run(editor) {
    const { camera } = editor;
    const { width, height, insets } = camera.viewport.getState();
    const middle = camera.toBoard({
      x: (insets.left + width - insets.right) / 2,
      y: (insets.top + height - insets.bottom) / 2,
    });
    const box = freeBox(editor, middle);
    if (box !== undefined) startDraft(editor, { box });
  },
};

export const editNote: Command = {
  id: "edit-note",
  label: "common.actions.edit",
  shortcuts: ["Enter", "F2"],
  isEnabled: (editor) => canWrite(editor) && isWritable(editor, chosen(editor)),
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
    isEnabled: (editor) =>
      canWrite(editor) && editor.selection.single() !== undefined && editor.surface.making?.beside !== undefined,
    run(editor) {
      const id = editor.selection.single();
      if (id !== undefined) goBeside(editor, id, direction);
    },
  };
}

/** Goes to the item beside this one, or begins one there in the same colour. */
export function goBeside(editor: Editor, id: string, direction: Direction): void {
  const placed = editor.scene.placed.getState().get(id);
  if (placed === undefined) return;
  const box = editor.surface.making?.beside?.(placed.box, direction);
  if (box === undefined) return;
  const there = editor.scene.at(center(box));
  if (there === undefined) startDraft(editor, { box, color: placed.item.color });
  else {
    editor.selection.only(there.id);
    editor.camera.reveal(there.box);
  }
}

/** What lies beside this box already. */
export function itemBeside({ scene, surface }: Editor, box: Box, direction: Direction): PlacedItem | undefined {
  const place = surface.making?.beside?.(box, direction);
  return place && scene.at(center(place));
}

/** Whether this item is written on here. */
export function isWritable({ scene, surface }: Editor, id: string | undefined): boolean {
  const placed = id === undefined ? undefined : scene.placed.getState().get(id);
  return placed !== undefined && surface.wordsOf(placed) !== undefined;
}

function chosen({ selection }: Editor): string | undefined {
  return selection.single() ?? (selection.ids().size === 0 ? selection.store.getState().focus : undefined);
}

/** Passes over places where something lies already, so that a new item never hides another. */
function freeBox(editor: Editor, middle: Point): Box | undefined {
  const { scene, surface } = editor;
  const boxAt = (point: Point) => surface.making?.boxAt(editor, point);
  const first = boxAt(middle);
  if (first === undefined) return undefined;
  const { width, height } = first;
  let from = middle;
  for (let tries = 0; tries < 20; tries += 1) {
    const box = boxAt(from) ?? first;
    const inner = { x: box.x + width / 7, y: box.y + height / 7, width: (width * 5) / 7, height: (height * 5) / 7 };
    if (scene.inBox(inner).length === 0) return box;
    from = tries % 4 === 3 ? { x: middle.x, y: from.y + height + 10 } : { x: from.x + width + 10, y: from.y };
  }
  return { ...first, x: first.x + 24, y: first.y + 24 };
}
