// Choosing, moving and drawing a marquee; with a finger, panning and tapping.
import { boxBetween, minus, overlaps, type Point } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { startDraft, startEditing } from "../editing.ts";
import type { PointerInput, State } from "../editor.ts";
import { clearGesture } from "../gesture.ts";
import { isDrag } from "./state.ts";
import { lift } from "./translating.ts";

export const idle: State = {
  name: "select.idle",
  pointerDown(input, editor) {
    const own = editor.press?.(input, editor);
    if (own !== undefined) return own;
    const { selection } = editor;
    const { target, shift } = input;
    if (input.isTouch) return target !== undefined && selection.has(target) ? pressing(input, target) : sliding(input);
    if (target === undefined) {
      if (!shift) selection.clear();
      return pressingBoard(input);
    }
    if (shift) selection.toggle(target);
    else if (!selection.has(target)) selection.only(target);
    return selection.has(target) ? pressing(input, target) : undefined;
  },
  doubleClick({ target, point }, editor) {
    const box = editor.surface.making?.boxAt(editor, point);
    if (target !== undefined) startEditing(editor, target);
    else if (box !== undefined) startDraft(editor, { box });
    return undefined;
  },
};

/** An item is held down: moving away drags it, letting go chooses it alone; a finger's second tap writes on it. */
const pressing = (from: PointerInput, id: ItemId): State => ({
  name: "select.pressing",
  pointerMove(input, editor) {
    if (!isDrag(from.screen, input.screen)) return undefined;
    if (!editor.canWrite.getState()) return from.isTouch ? sliding(from) : idle;
    const moving = lift(editor, { from, held: id, after: idle });
    moving.pointerMove?.(input, editor);
    return moving;
  },
  pointerUp(input, editor) {
    if (!from.shift) {
      editor.selection.only(id);
      if (input.isTouch) startEditing(editor, id);
    }
    return idle;
  },
  cancel: () => idle,
});

const pressingBoard = (from: PointerInput): State => ({
  name: "select.pressingBoard",
  pointerMove(input, editor) {
    if (!isDrag(from.screen, input.screen)) return undefined;
    const marquee = brushing(from.point, from.shift ? editor.selection.ids() : new Set());
    marquee.pointerMove?.(input, editor);
    return marquee;
  },
  pointerUp: () => idle,
  cancel: () => idle,
});

/** Chooses what the marquee touches, on top of what was chosen when it began with Shift. */
const brushing = (origin: Point, before: ReadonlySet<ItemId>): State => ({
  name: "select.brushing",
  pointerMove({ point }, { gesture, selection, scene }) {
    const box = boxBetween(origin, point);
    gesture.setState({ kind: "brushing", box }, true);
    const touched = scene.inBox(box).filter((placed) => overlaps(placed.box, box));
    selection.set([...before, ...touched.map(({ id }) => id)]);
    return undefined;
  },
  pointerUp(_input, { gesture }) {
    clearGesture(gesture);
    return idle;
  },
  cancel({ gesture, selection }) {
    clearGesture(gesture);
    selection.set(before);
    return idle;
  },
});

/** A finger on the board: it pans, and a tap chooses what is under it. */
const sliding = (from: PointerInput): State => ({
  name: "select.sliding",
  pointerMove({ screen }, editor) {
    if (!isDrag(from.screen, screen)) return undefined;
    editor.camera.pan(minus(screen, from.screen));
    return panning(screen);
  },
  pointerUp(_input, { selection }) {
    if (from.target === undefined) selection.clear();
    else selection.only(from.target);
    return idle;
  },
  cancel: () => idle,
});

const panning = (last: Point): State => ({
  name: "select.panning",
  pointerMove({ screen }, { camera }) {
    camera.pan(minus(screen, last));
    return panning(screen);
  },
  pointerUp: () => idle,
  cancel: () => idle,
});
