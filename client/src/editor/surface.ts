// What a board kind tells the engine: where things lie, and what the hand means there. The engine knows no kind.

import type { BoardContent, PlacedItem } from "@minga/shared/boards/placed.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { Box, Point, Vector } from "@minga/shared/core/geometry.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import type { ItemId, MemberId } from "@minga/shared/items/item.ts";
import type { ItemKind } from "@minga/shared/items/kinds.ts";
import type * as Y from "yjs";
import type { Clock } from "./clock.ts";
import type { Scene } from "./scene.ts";
import type { Selection } from "./selection.ts";

/** The board that a surface looks at and changes: every editor is one. */
export interface OpenBoard {
  readonly doc: Y.Doc;
  readonly board: BoardId;
  readonly scene: Scene;
  readonly selection: Selection;
  readonly author: MemberId;
  readonly clock: Clock;
  readonly createId: () => ItemId;
}

/** Whatever changes the document does so in one transaction, and skips what somebody deleted in the meantime. */
export interface Surface {
  /** Everything with a place on this board, bottom first, in board units. Called again after each change. */
  readonly layOut: (content: BoardContent) => readonly PlacedItem[];
  /** All of the template, for fitting the camera; undefined where there is none. */
  readonly extent: (board: OpenBoard) => Box | undefined;
  /** The part of the template under a point. */
  readonly regionAt: (board: OpenBoard, point: Point) => string | undefined;
  /** What the hand meets at a point; undefined leaves it to what lies on top. */
  readonly pick?: (board: OpenBoard, point: Point) => ItemId | undefined;
  /** What would take in what is in the hand: lit while it moves. Called with each move of the pointer. */
  readonly landing: (board: OpenBoard, drag: Drag) => Landing;
  /** The end of a drag. Returns the item whose name is wanted next, if it made one. */
  readonly drop: (board: OpenBoard, drop: Drop) => ItemId | undefined;
  /** Lays items elsewhere without a hand: arrow keys. */
  readonly place: (board: OpenBoard, boxes: ReadonlyMap<ItemId, Box>) => void;
  /** How much farther than let go something goes, to lie tidily; not at all where undefined. */
  readonly settle?: (board: OpenBoard, lying: { readonly box: Box; readonly moving: Iterable<ItemId> }) => Vector;
  /** What moves along with these, beside themselves. */
  readonly along?: (board: OpenBoard, ids: ReadonlySet<ItemId>) => Iterable<ItemId>;
  /** Where the words of an item are written on; undefined for one that is not written on here. */
  readonly wordsOf: (placed: PlacedItem) => WordsFrame | undefined;
  /** An item was left without words; where undefined, it stays. */
  readonly leaveEmpty?: (board: OpenBoard, id: ItemId) => void;
  readonly removal: Removal;
  /** Making new things here; undefined on a board that only takes what was made elsewhere. */
  readonly making?: Making;
}

/** What is in the hand, from where it lay when the hand closed. */
export interface Drag {
  /** The item under the pointer. */
  readonly held: ItemId;
  readonly origins: ReadonlyMap<ItemId, Box>;
  readonly by: Vector;
  /** Copies are in the hand, the originals stay. */
  readonly copying: boolean;
}

export interface Drop extends Drag {
  /** Where everything lies that was in the hand, in painting order, settled. */
  readonly boxes: ReadonlyMap<ItemId, Box>;
}

export interface Landing {
  readonly region?: string | undefined;
  readonly item?: ItemId | undefined;
}

/** Where words lie on an item, in board units. */
export interface WordsFrame extends Box {
  readonly size: number;
  /** Distance of lines, as a multiple of the size. */
  readonly leading: number;
  /** 700 where the words are painted bold. */
  readonly weight?: number;
  /** That of the board, where the words do not lie on paper. */
  readonly ink?: "board";
  /** A name: Enter ends it. */
  readonly isName?: true;
}

/** «Eliminar», or «Quitar del tablero»: what Supr does. */
export interface Removal {
  readonly label: ScreenTextKey;
  /** Said with a way back, with `count`. */
  readonly told: ScreenTextKey;
  readonly run: (board: OpenBoard, ids: readonly ItemId[]) => void;
}

export interface Making {
  readonly kind: Exclude<ItemKind, "theme">;
  /** The place of a new item with its middle there. */
  readonly boxAt: (board: OpenBoard, middle: Point) => Box;
  /** Puts new items on the board, each in the place given, on top. Where they lie says which part takes them in. */
  readonly add: (board: OpenBoard, made: readonly PlacedItem[]) => void;
  /** The place beside an item, for Tab and Ctrl+Enter; undefined where one does not go on like that. */
  readonly beside?: (box: Box, direction: Direction) => Box;
  /** Whether there may be a second one of this: by Ctrl+D, Alt and dragging, and the clipboard. */
  readonly mayCopy: (placed: PlacedItem) => boolean;
}

export type Direction = "right" | "left" | "below" | "above";

/** Where what is in the hand is now, before it settles. */
export function heldBox({ held, origins, by }: Drag): Box | undefined {
  const origin = origins.get(held);
  return origin && { ...origin, x: origin.x + by.x, y: origin.y + by.y };
}
