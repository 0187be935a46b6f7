// Which part of the board is seen, and how large. Screen points are CSS pixels from the canvas's corner.

import { type Box, center, type Point, type Size, type Vector } from "@minga/shared/core/geometry.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Clock } from "./clock.ts";

const LEAST_ZOOM = 0.05;
const MOST_ZOOM = 4;
/** How long the camera takes to where it is sent, in ms. */
const TRAVEL_MS = 260;

/** The board point in the upper left corner, and screen pixels a board unit. */
export interface CameraView extends Point {
  readonly zoom: number;
}

/** Margins of the canvas that tools cover, in px: what is brought into view stays clear of them. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Viewport extends Size {
  readonly insets: Insets;
  /** Room in px above what is fitted: the prompt lies there. */
  readonly headingPx: number;
}

export interface Camera {
  readonly view: StoreApi<CameraView>;
  readonly viewport: StoreApi<Viewport>;
  readonly toBoard: (screen: Point) => Point;
  readonly toScreen: (point: Point) => Point;
  /** The part of the board on screen. */
  readonly visible: () => Box;
  /** Moves what is seen by this many pixels: the board follows the hand. */
  readonly pan: (byPx: Vector) => void;
  /** Zooms, keeping the board point under this screen point where it is. */
  readonly zoomAt: (screen: Point, zoom: number) => void;
  readonly jump: (view: CameraView) => void;
  /** Travels there in 260 ms; at once where people asked for less motion. */
  readonly travel: (view: CameraView) => void;
  /** Where the camera must be to show all of a box inside the insets, no larger than `mostZoom`. */
  readonly viewOf: (box: Box, mostZoom?: number) => CameraView;
  /** Travels only as far as needed to bring the box inside the insets. */
  readonly reveal: (box: Box) => void;
}

interface Parts {
  readonly clock: Clock;
  readonly isMotionReduced: () => boolean;
}

export function createCamera({ clock, isMotionReduced }: Parts): Camera {
  const view = createStore<CameraView>()(() => ({ x: 0, y: 0, zoom: 1 }));
  const viewport = createStore<Viewport>()(() => ({
    width: 1,
    height: 1,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    headingPx: 0,
  }));
  let stop = () => {};

  function jump(next: CameraView): void {
    stop();
    view.setState(bounded(next), true);
  }

  function travel(target: CameraView): void {
    stop();
    const to = bounded(target);
    if (isMotionReduced()) {
      view.setState(to, true);
      return;
    }
    const from = view.getState();
    const startMs = clock.now();
    const step = (): void => {
      const part = Math.min(1, (clock.now() - startMs) / TRAVEL_MS);
      view.setState(part === 1 ? to : between(from, to, eased(part), viewport.getState()), true);
      stop = part === 1 ? () => {} : clock.frame(step);
    };
    stop = clock.frame(step);
  }

  const toBoard = (screen: Point): Point => {
    const { x, y, zoom } = view.getState();
    return { x: x + screen.x / zoom, y: y + screen.y / zoom };
  };

  return {
    view,
    viewport,
    toBoard,
    toScreen(point) {
      const { x, y, zoom } = view.getState();
      return { x: (point.x - x) * zoom, y: (point.y - y) * zoom };
    },
    visible() {
      const { x, y, zoom } = view.getState();
      const { width, height } = viewport.getState();
      return { x, y, width: width / zoom, height: height / zoom };
    },
    pan(byPx) {
      const { x, y, zoom } = view.getState();
      jump({ x: x - byPx.x / zoom, y: y - byPx.y / zoom, zoom });
    },
    zoomAt: (screen, zoom) => jump(around(toBoard(screen), screen, zoom)),
    jump,
    travel,
    viewOf: (box, mostZoom = 1) => viewOf(box, viewport.getState(), mostZoom),
    reveal(box) {
      const current = view.getState();
      const next = revealing(box, current, viewport.getState());
      if (next.x !== current.x || next.y !== current.y) travel(next);
    },
  };
}

/** The view that zooms about a screen point under which this board point stays. */
export function around(point: Point, screen: Point, zoom: number): CameraView {
  const clamped = clampZoom(zoom);
  return { x: point.x - screen.x / clamped, y: point.y - screen.y / clamped, zoom: clamped };
}

function clampZoom(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
}

function bounded(view: CameraView): CameraView {
  return { x: view.x, y: view.y, zoom: clampZoom(view.zoom) };
}

function viewOf(box: Box, { width, height, insets, headingPx }: Viewport, mostZoom: number): CameraView {
  const top = insets.top + headingPx;
  const roomWidth = Math.max(1, width - insets.left - insets.right);
  const roomHeight = Math.max(1, height - top - insets.bottom);
  const zoom = clampZoom(Math.min(mostZoom, roomWidth / Math.max(1, box.width), roomHeight / Math.max(1, box.height)));
  const middle = center(box);
  return {
    x: middle.x - (insets.left + roomWidth / 2) / zoom,
    y: middle.y - (top + roomHeight / 2) / zoom,
    zoom,
  };
}

function revealing(box: Box, { x, y, zoom }: CameraView, { width, height, insets }: Viewport): CameraView {
  const shift = (start: number, size: number, from: number, to: number): number =>
    start < from || size > to - from ? start - from : Math.max(0, start + size - to);
  return {
    x: x + shift(box.x, box.width, x + insets.left / zoom, x + (width - insets.right) / zoom),
    y: y + shift(box.y, box.height, y + insets.top / zoom, y + (height - insets.bottom) / zoom),
    zoom,
  };
}

/** In between, the middle of the screen goes straight and the zoom by equal factors. */
function between(from: CameraView, to: CameraView, part: number, { width, height }: Size): CameraView {
  const zoom = from.zoom * (to.zoom / from.zoom) ** part;
  const middle = (view: CameraView): Point => ({
    x: view.x + width / 2 / view.zoom,
    y: view.y + height / 2 / view.zoom,
  });
  const start = middle(from);
  const end = middle(to);
  return {
    x: start.x + (end.x - start.x) * part - width / 2 / zoom,
    y: start.y + (end.y - start.y) * part - height / 2 / zoom,
    zoom,
  };
}

function eased(part: number): number {
  return part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2;
}
