// What the hand is doing before it lets go: drawn here and shown to others, written to the document only at the end.

import type { Box } from "@minga/shared/core/geometry.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Drag, Landing } from "./surface.ts";

export type Gesture =
  | { readonly kind: "none" }
  /** Items in the hand, from where they lay when it closed: what others do to them meanwhile does not pull. */
  | ({ readonly kind: "moving"; readonly landing: Landing } & Drag)
  | { readonly kind: "brushing"; readonly box: Box }
  /** A new item about to be made here. */
  | { readonly kind: "ghost"; readonly box: Box };

const none: Gesture = { kind: "none" };

export function createGesture(): StoreApi<Gesture> {
  return createStore<Gesture>()(() => none);
}

export function clearGesture(gesture: StoreApi<Gesture>): void {
  if (gesture.getState().kind !== "none") gesture.setState(none, true);
}
