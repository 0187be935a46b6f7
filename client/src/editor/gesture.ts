// What the hand is doing before it lets go: drawn here and shown to others, written to the document only at the end.

import type { Box, Point, Vector } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { createStore, type StoreApi } from "zustand/vanilla";

export type Gesture =
  | { readonly kind: "none" }
  /** Items in the hand, from where they lay when it closed: what others do to them meanwhile does not pull. */
  | {
      readonly kind: "moving";
      readonly origins: ReadonlyMap<ItemId, Box>;
      readonly by: Vector;
      /** The originals stay, copies are in the hand. */
      readonly copying: boolean;
      /** The region that would take them in. */
      readonly region: string | undefined;
    }
  | { readonly kind: "brushing"; readonly box: Box }
  /** A note about to be made here. */
  | { readonly kind: "ghost"; readonly at: Point };

const none: Gesture = { kind: "none" };

export function createGesture(): StoreApi<Gesture> {
  return createStore<Gesture>()(() => none);
}

export function clearGesture(gesture: StoreApi<Gesture>): void {
  if (gesture.getState().kind !== "none") gesture.setState(none, true);
}
