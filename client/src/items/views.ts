// The views of item kinds, one line each: a kind of `shared` does not compile until it has its view.
import type { ItemKind } from "@minga/shared/items/kinds.ts";
import type { Context } from "../canvas/brush.ts";
import { paintNote } from "./note/paint.ts";
import type { PaintedItem } from "./painted.ts";
import { paintTheme } from "./theme/paint.ts";

export interface ItemView {
  /** Onto a 2D context, in board units with the item's corner at the origin. */
  readonly paint: (context: Context, painted: PaintedItem) => void;
}

export const itemViews: Readonly<Record<ItemKind, ItemView>> = {
  note: { paint: paintNote },
  theme: { paint: paintTheme },
  /** On a board of notes; a roadmap paints its bars itself. */
  initiative: { paint: paintNote },
};
