// Looking at more, less or other parts of the board.
import { type Box, grown, type Point, union } from "@minga/shared/core/geometry.ts";
import { around } from "../camera.ts";
import type { Command, Editor } from "../editor.ts";
import { always, hasSelection } from "./command.ts";

const STEP = 1.25;
/** Air around what is fitted to the screen, in board units. */
const AIR = 16;

export const zoomIn: Command = {
  id: "zoom-in",
  label: "board.zoom.in",
  shortcuts: ["Mod++", "Mod+="],
  isEnabled: always,
  run: (editor) => zoomBy(editor, STEP),
};

export const zoomOut: Command = {
  id: "zoom-out",
  label: "board.zoom.out",
  shortcuts: ["Mod+-"],
  isEnabled: always,
  run: (editor) => zoomBy(editor, 1 / STEP),
};

export const zoomActual: Command = {
  id: "zoom-actual",
  label: "board.zoom.actual",
  shortcuts: ["Mod+0"],
  isEnabled: always,
  run: (editor) => zoomTo(editor, 1),
};

export const zoomFit: Command = {
  id: "zoom-fit",
  label: "board.zoom.fit",
  shortcuts: ["Shift+1"],
  isEnabled: always,
  run(editor) {
    const all = contentBox(editor);
    if (all !== undefined) editor.camera.travel(editor.camera.viewOf(grown(all, AIR)));
  },
};

export const zoomSelection: Command = {
  id: "zoom-selection",
  label: "board.zoom.selection",
  shortcuts: ["Shift+2"],
  isEnabled: hasSelection,
  run({ camera, scene, selection }) {
    const placed = scene.placed.getState();
    const box = union([...selection.ids()].flatMap((id) => placed.get(id)?.box ?? []));
    if (box !== undefined) camera.travel(camera.viewOf(grown(box, AIR), 1.5));
  },
};

/** Template and items together; undefined on an empty board without a template. */
export function contentBox(editor: Editor): Box | undefined {
  const template = editor.surface.extent(editor);
  const boxes = [...editor.scene.placed.getState().values()].map(({ box }) => box);
  return union(template === undefined ? boxes : [template, ...boxes]);
}

function zoomBy(editor: Editor, factor: number): void {
  zoomTo(editor, editor.camera.view.getState().zoom * factor);
}

function zoomTo({ camera }: Editor, zoom: number): void {
  const { width, height } = camera.viewport.getState();
  const middle: Point = { x: width / 2, y: height / 2 };
  camera.travel(around(camera.toBoard(middle), middle, zoom));
}
