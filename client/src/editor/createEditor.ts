// Putting the engine's parts together for one board.

import type { Board } from "@minga/shared/boards/boards.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { StampedPresence } from "@minga/shared/presence/presence.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { createCamera } from "./camera.ts";
import { commands } from "./commands/commands.ts";
import { endEditing } from "./editing.ts";
import type { Command, Editing, Editor, Handler, Hover, State } from "./editor.ts";
import { createGesture } from "./gesture.ts";
import { createOthers } from "./others.ts";
import { createScene } from "./scene.ts";
import { createSelection } from "./selection.ts";
import { createSpatialIndex } from "./spatialIndex.ts";
import { idle } from "./tools/select.ts";
import { chooseTool } from "./tools/tools.ts";

export interface EditorParts
  extends Pick<
    Editor,
    "doc" | "board" | "surface" | "author" | "history" | "clock" | "createId" | "tell" | "onGoToBoard"
  > {
  readonly presences: StoreApi<ReadonlyMap<string, StampedPresence>>;
  readonly declared: Board;
  readonly canWrite: boolean;
  readonly color: NoteColor;
  readonly press?: Handler;
  /** What only this kind of board can be asked for. */
  readonly commands?: readonly Command[];
  readonly isMotionReduced: () => boolean;
}

/** Watches the document until `destroyEditor`. */
export function createEditor(wanted: EditorParts): Editor {
  const { declared, canWrite, color, press, commands: own = [], isMotionReduced, presences, ...parts } = wanted;
  const { doc, board, surface, clock } = parts;
  const scene = createScene({ doc, board, declared, layOut: surface.layOut, index: createSpatialIndex() });
  const selection = createSelection();
  scene.placed.subscribe((placed) => selection.retain((id) => placed.has(id)));
  const editor: Editor = {
    ...parts,
    press,
    commands: [...own, ...commands],
    scene,
    others: createOthers({ board, others: presences, clock, boxOf: (id) => scene.placed.getState().get(id)?.box }),
    canWrite: createStore(() => canWrite),
    camera: createCamera({ clock, isMotionReduced }),
    selection,
    gesture: createGesture(),
    hover: createStore<Hover>()(() => ({ point: undefined, over: undefined })),
    editing: createStore<Editing>()(() => ({ kind: "none" })),
    state: createStore<{ current: State; held: State | undefined }>()(() => ({ current: idle, held: undefined })),
    color: createStore(() => color),
  };
  editor.canWrite.subscribe((mayWrite) => mayWrite || putDown(editor));
  return editor;
}

/** What is half done would be refused: it ends where the right to write does. */
function putDown(editor: Editor): void {
  endEditing(editor);
  chooseTool(editor, "select");
}

export function destroyEditor({ scene, others }: Editor): void {
  others.destroy();
  scene.destroy();
}
