// Moving what is chosen: shown while the pointer moves; the document changes once, when it lets go.
import { type Box, minus, plus, type Vector } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { startEditing } from "../editing.ts";
import type { Editor, PointerInput, State } from "../editor.ts";
import { clearGesture } from "../gesture.ts";
import { copyItems } from "../newItems.ts";
import { type Drag, heldBox } from "../surface.ts";

interface Grip extends Pick<Drag, "origins" | "held"> {
  readonly from: PointerInput;
  /** The state when it is over. */
  readonly after: State;
}

/** Takes up what is chosen, from where it lies now. */
export function lift(editor: Editor, grip: Omit<Grip, "origins">): State {
  return translating({ ...grip, origins: originsOf(editor) });
}

const translating = (grip: Grip): State => ({
  name: "select.translating",
  pointerMove(input, editor) {
    const drag = dragOf(editor, grip, input);
    const landing = editor.surface.landing(editor, drag);
    editor.gesture.setState({ kind: "moving", ...drag, landing }, true);
    return undefined;
  },
  pointerUp(input, editor) {
    clearGesture(editor.gesture);
    drop(editor, dragOf(editor, grip, input));
    return grip.after;
  },
  cancel({ gesture }) {
    clearGesture(gesture);
    return grip.after;
  },
});

function drop(editor: Editor, drag: Drag): void {
  const { surface } = editor;
  const { origins, by, copying } = drag;
  const box = heldBox(drag);
  const shift = box && surface.settle?.(editor, { box, moving: copying ? [] : origins.keys() });
  const way = plus(by, shift ?? { x: 0, y: 0 });
  const boxes = new Map([...origins].map(([id, origin]) => [id, { ...origin, ...plus(origin, way) }]));
  if (copying) {
    copyItems(editor, boxes);
    return;
  }
  const made = surface.drop(editor, { ...drag, boxes });
  if (made !== undefined) startEditing(editor, made);
}

/** What is chosen and what moves along, in painting order, so that what lay on top stays on top. */
function originsOf(editor: Editor): ReadonlyMap<ItemId, Box> {
  const { scene, selection, surface } = editor;
  const chosen = selection.ids();
  const moving = new Set([...chosen, ...(surface.along?.(editor, chosen) ?? [])]);
  return new Map([...scene.placed.getState()].filter(([id]) => moving.has(id)).map(([id, { box }]) => [id, box]));
}

function dragOf({ surface, scene }: Editor, { from, held, origins }: Grip, input: PointerInput): Drag {
  const placed = scene.placed.getState().get(held);
  const copying = input.alt && placed !== undefined && surface.making?.mayCopy(placed) === true;
  return { held, origins, by: wayOf(from, input), copying };
}

/** With Shift along one axis only. */
function wayOf(from: PointerInput, { point, shift }: PointerInput): Vector {
  const by = minus(point, from.point);
  if (!shift) return by;
  return Math.abs(by.x) >= Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
}
