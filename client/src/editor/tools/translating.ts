// Moving what is chosen: shown while the pointer moves; the document changes once, when it lets go.
import { placeItems } from "@minga/shared/boards/notes/operations.ts";
import { regionAt } from "@minga/shared/boards/notes/template.ts";
import { type Box, center, grown, minus, type Point, plus, type Vector } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { copyItems } from "../copies.ts";
import type { Editor, PointerInput, State } from "../editor.ts";
import { clearGesture } from "../gesture.ts";
import { snapShift } from "../placing.ts";

interface Grip {
  readonly from: PointerInput;
  /** The note under the pointer: the one that snaps, and whose place decides which region lights up. */
  readonly held: ItemId;
  readonly origins: ReadonlyMap<ItemId, Box>;
  /** The state when it is over. */
  readonly after: State;
}

/** Takes up what is chosen, from where it lies now. */
export function lift(editor: Editor, grip: Omit<Grip, "origins">): State {
  return translating({ ...grip, origins: originsOf(editor) });
}

const translating = (grip: Grip): State => ({
  name: "select.translating",
  pointerMove(input, { gesture, scene }) {
    const by = wayOf(grip.from, input);
    const box = grip.origins.get(grip.held);
    const region = box && regionAt(scene.declared.getState(), center(shifted(box, by)))?.id;
    gesture.setState({ kind: "moving", origins: grip.origins, by, copying: input.alt, region }, true);
    return undefined;
  },
  pointerUp(input, editor) {
    clearGesture(editor.gesture);
    drop(editor, grip, input);
    return grip.after;
  },
  cancel({ gesture }) {
    clearGesture(gesture);
    return grip.after;
  },
});

function drop(editor: Editor, { from, held, origins }: Grip, input: PointerInput): void {
  const by = wayOf(from, input);
  const box = origins.get(held);
  const copying = input.alt;
  const landing = box && shifted(box, by);
  const shift = landing && snapShift(landing, neighboursOf(editor, landing, copying ? [] : origins.keys()));
  const way = plus(by, shift ?? { x: 0, y: 0 });
  const places = new Map([...origins].map(([id, origin]) => [id, placeAt(editor, shifted(origin, way))]));
  if (copying) copyItems(editor, places);
  else placeItems(editor.doc, editor.board, places);
}

/** A place and the region that its middle lies in. */
export function placeAt(editor: Editor, box: Box): { readonly at: Point; readonly region: string | undefined } {
  return { at: { x: box.x, y: box.y }, region: regionAt(editor.scene.declared.getState(), center(box))?.id };
}

/** What is chosen, in painting order, so that what lay on top stays on top. */
function originsOf({ scene, selection }: Editor): ReadonlyMap<ItemId, Box> {
  const chosen = selection.ids();
  return new Map([...scene.notes.getState()].filter(([id]) => chosen.has(id)).map(([id, { box }]) => [id, box]));
}

function neighboursOf(editor: Editor, box: Box, moving: Iterable<ItemId>): readonly Box[] {
  const own = new Set(moving);
  return editor.scene
    .inBox(grown(box, 200))
    .filter(({ id }) => !own.has(id))
    .map((placed) => placed.box);
}

/** With Shift along one axis only. */
function wayOf(from: PointerInput, { point, shift }: PointerInput): Vector {
  const by = minus(point, from.point);
  if (!shift) return by;
  return Math.abs(by.x) >= Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
}

function shifted(box: Box, by: Vector): Box {
  return { ...box, ...plus(box, by) };
}
