// The parts of the board's engine, by name. Fields and no behaviour: what is done with them lives in tools, commands
// and the functions beside them.

import type { PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { Point } from "@minga/shared/core/geometry.ts";
import type { History } from "@minga/shared/document/history.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { ItemId, MemberId } from "@minga/shared/items/item.ts";
import type * as Y from "yjs";
import type { StoreApi } from "zustand/vanilla";
import type { Camera } from "./camera.ts";
import type { Clock } from "./clock.ts";
import type { Gesture } from "./gesture.ts";
import type { TellPerson } from "./notices.ts";
import type { OthersHands } from "./others.ts";
import type { Scene } from "./scene.ts";
import type { Selection } from "./selection.ts";

/** Where the mouse is, on the board, and over which note; nothing while it is elsewhere or a finger is used. */
export interface Hover {
  readonly point: Point | undefined;
  readonly over: ItemId | undefined;
}

export interface Editor {
  readonly doc: Y.Doc;
  readonly board: BoardId;
  readonly author: MemberId;
  readonly canWrite: StoreApi<boolean>;
  readonly history: History;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly selection: Selection;
  readonly gesture: StoreApi<Gesture>;
  readonly hover: StoreApi<Hover>;
  readonly editing: StoreApi<Editing>;
  /** The state of the tool in use; its name begins with the tool's. */
  readonly state: StoreApi<{ readonly current: State; readonly held: State | undefined }>;
  /** Colour of the next note. */
  readonly color: StoreApi<NoteColor>;
  readonly others: OthersHands;
  readonly clock: Clock;
  readonly createId: () => ItemId;
  readonly tell: TellPerson;
  readonly onGoToBoard: (board: BoardId) => void;
}

/** What is being written on. A draft is in nobody's document until its first letter. */
export type Editing =
  | { readonly kind: "none" }
  | { readonly kind: "note"; readonly id: ItemId }
  | { readonly kind: "draft"; readonly id: ItemId; readonly draft: PlacedNote };

export interface PointerInput {
  /** On the board. */
  readonly point: Point;
  /** On the canvas, in px. */
  readonly screen: Point;
  /** The topmost note under it. */
  readonly target: ItemId | undefined;
  /** A finger: it pans where a mouse draws a marquee. */
  readonly isTouch: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

type Handler = (input: PointerInput, editor: Editor) => State | undefined;

export interface State {
  /** Tool and state: "select.idle". */
  readonly name: `${string}.${string}`;
  readonly pointerDown?: Handler;
  /** Also while no button is down. */
  readonly pointerMove?: Handler;
  readonly pointerUp?: Handler;
  /** The second click of a mouse within 450 ms; comes after its `pointerUp`. */
  readonly doubleClick?: Handler;
  /** The gesture is off: Esc, a second finger, or the tool was changed. */
  readonly cancel?: (editor: Editor) => State | undefined;
}

export type PointerEventName = "pointerDown" | "pointerMove" | "pointerUp" | "doubleClick";
