// Where an item is shown now: in this hand, in someone else's, or where it lies.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type Box, plus } from "@minga/shared/core/geometry.ts";
import type { Editor } from "./editor.ts";

export function shownBox({ gesture, others }: Editor, { id, box }: PlacedItem): Box {
  const hand = gesture.getState();
  if (hand.kind === "moving" && !hand.copying) {
    const origin = hand.origins.get(id);
    if (origin !== undefined) return { ...origin, ...plus(origin, hand.by) };
  }
  const elsewhere = others.shownAt(id);
  return elsewhere === undefined ? box : { ...box, ...elsewhere };
}

/** Items that touch the box as they are shown: what lies there, and on top of it what is in a hand. */
export function shownIn(editor: Editor, box: Box): readonly PlacedItem[] {
  const { scene, gesture, others } = editor;
  const hand = gesture.getState();
  const lifted = new Set(others.carried());
  if (hand.kind === "moving" && !hand.copying) for (const id of hand.origins.keys()) lifted.add(id);
  const lying = scene.inBox(box);
  if (lifted.size === 0) return lying;
  const placed = scene.placed.getState();
  return [...lying.filter(({ id }) => !lifted.has(id)), ...[...lifted].flatMap((id) => placed.get(id) ?? [])];
}
