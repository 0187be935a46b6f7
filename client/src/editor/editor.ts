// The parts of the board's engine, by name. Fields and no behaviour: what is done with them lives in tools, commands
// and the functions beside them.

import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { Point } from "@minga/shared/core/geometry.ts";
import type { History } from "@minga/shared/document/history.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { StoreApi } from "zustand/vanilla";
import type { Camera } from "./camera.ts";
import type { Gesture } from "./gesture.ts";
import type { TellPerson } from "./notices.ts";
import type { OthersHands } from "./others.ts";
import type { OpenBoard, Surface } from "./surface.ts";

/** Where the mouse is, on the board, and over which item; nothing while it is elsewhere or a finger is used. */
export interface Hover {
  readonly point: Point | undefined;
  readonly over: ItemId | undefined;
}

export interface Editor extends OpenBoard {
  /** What this kind of board does with places and hands. */
  readonly surface: Surface;
  /** A press that the kind of board wants for itself; undefined leaves it to the tool. */
  readonly press: Handler | undefined;
  /** All that can be asked for here. Earlier ones win where two share a shortcut and both are possible. */
  readonly commands: readonly Command[];
  readonly canWrite: StoreApi<boolean>;
  readonly history: History;
  readonly camera: Camera;
  readonly gesture: StoreApi<Gesture>;
  readonly hover: StoreApi<Hover>;
  readonly editing: StoreApi<Editing>;
  /** The state of the tool in use; its name begins with the tool's. */
  readonly state: StoreApi<{ readonly current: State; readonly held: State | undefined }>;
  /** Colour of the next item. */
  readonly color: StoreApi<NoteColor>;
  readonly others: OthersHands;
  readonly tell: TellPerson;
  readonly onGoToBoard: (board: BoardId) => void;
}

/** What is being written on. A draft is in nobody's document until its first letter. */
export type Editing =
  | { readonly kind: "none" }
  | { readonly kind: "item"; readonly id: ItemId }
  | { readonly kind: "draft"; readonly id: ItemId; readonly draft: PlacedItem };

export interface PointerInput {
  /** On the board. */
  readonly point: Point;
  /** On the canvas, in px. */
  readonly screen: Point;
  /** The topmost item under it. */
  readonly target: ItemId | undefined;
  /** A finger: it pans where a mouse draws a marquee. */
  readonly isTouch: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export type Handler = (input: PointerInput, editor: Editor) => State | undefined;

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

/** One thing a person can ask of the board: rail, selection bar, handles and shortcuts all read the same object. */
export interface Command {
  readonly id: string;
  readonly label: ScreenTextKey;
  /** "Mod+Shift+Z": Mod is Ctrl, or ⌘ on a Mac. */
  readonly shortcuts: readonly string[];
  readonly isEnabled: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}
