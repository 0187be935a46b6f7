// From the browser's pointer events to the tools' inputs: one finger or button acts, two fingers always pan and zoom,
// the wheel scrolls, Ctrl and wheel zoom at the pointer.
import { distance, minus, type Point } from "@minga/shared/core/geometry.ts";
import { around } from "./camera.ts";
import { endEditing } from "./editing.ts";
import type { Editor, PointerInput } from "./editor.ts";
import { cancel, send } from "./tools/state.ts";

/** Two clicks within this time, at about one place, are a double click. */
const DOUBLE_CLICK_MS = 450;
const DOUBLE_CLICK_PX = 6;
/** One notch of a wheel zooms by about an eighth. */
const WHEEL_ZOOM = 0.0015;
/** A pinch on a trackpad comes as a wheel with small steps. */
const PINCH_ZOOM = 0.01;
const LINE_PX = 40;

/** Listens on the canvas until it is ended. */
export function listenToPointer(canvas: HTMLElement, editor: Editor): () => void {
  const fingers = new Map<number, Point>();
  let pinched = false;
  let panFrom: Point | undefined;
  let lastClick: { readonly point: Point; readonly atMs: number } | undefined;

  function pointOf(event: MouseEvent): Point {
    const corner = canvas.getBoundingClientRect();
    return { x: event.clientX - corner.left, y: event.clientY - corner.top };
  }

  function inputOf(event: PointerEvent): PointerInput {
    const screen = pointOf(event);
    const point = editor.camera.toBoard(screen);
    const { shiftKey: shift, altKey: alt } = event;
    const target = editor.surface.pick?.(editor, point) ?? editor.scene.at(point)?.id;
    return { point, screen, target, isTouch: event.pointerType === "touch", shift, alt };
  }

  const down = (event: PointerEvent): void => {
    if (isControl(event.target)) return;
    canvas.setPointerCapture(event.pointerId);
    endEditing(editor);
    if (event.pointerType === "touch") {
      fingers.set(event.pointerId, pointOf(event));
      if (fingers.size > 1) {
        if (!pinched) cancel(editor);
        pinched = true;
        return;
      }
    } else if (event.button === 1) {
      panFrom = pointOf(event);
      event.preventDefault();
      return;
    } else if (event.button !== 0) return;
    send(editor, "pointerDown", inputOf(event));
  };

  const move = (event: PointerEvent): void => {
    const screen = pointOf(event);
    if (pinched) {
      pinch(event.pointerId, screen);
      return;
    }
    if (event.pointerType === "touch") {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, screen);
    }
    if (panFrom !== undefined) {
      editor.camera.pan(minus(screen, panFrom));
      panFrom = screen;
      return;
    }
    const input = inputOf(event);
    editor.hover.setState({ point: input.point, over: input.isTouch ? undefined : input.target });
    send(editor, "pointerMove", input);
  };

  function pinch(pointerId: number, screen: Point): void {
    const before = [...fingers.values()];
    if (!fingers.has(pointerId)) return;
    fingers.set(pointerId, screen);
    const after = [...fingers.values()];
    const [a, b] = before;
    const [c, d] = after;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    const { camera } = editor;
    const factor = distance(c, d) / Math.max(1, distance(a, b));
    camera.jump(around(camera.toBoard(middle(a, b)), middle(c, d), camera.view.getState().zoom * factor));
  }

  const up = (event: PointerEvent): void => {
    if (event.pointerType === "touch") {
      const wasDown = fingers.delete(event.pointerId);
      if (pinched) {
        pinched = fingers.size > 0;
        return;
      }
      if (!wasDown) return;
      editor.hover.setState({ point: undefined, over: undefined });
    } else if (panFrom !== undefined) {
      panFrom = undefined;
      return;
    } else if (event.button !== 0) return;
    const input = inputOf(event);
    send(editor, "pointerUp", input);
    if (!input.isTouch) countClick(input, event.timeStamp);
  };

  /** By when the button was let go, not by when a busy page hears of it: on an old laptop that may be much later. */
  function countClick(input: PointerInput, atMs: number): void {
    const isSecond =
      lastClick !== undefined &&
      atMs - lastClick.atMs < DOUBLE_CLICK_MS &&
      distance(lastClick.point, input.screen) < DOUBLE_CLICK_PX;
    lastClick = isSecond ? undefined : { point: input.screen, atMs };
    if (isSecond) send(editor, "doubleClick", input);
  }

  const abort = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    pinched = pinched && fingers.size > 0;
    panFrom = undefined;
    cancel(editor);
  };
  const leave = (): void => editor.hover.setState({ point: undefined, over: undefined });

  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const { camera } = editor;
    if (event.ctrlKey || event.metaKey) {
      const speed = Math.abs(event.deltaY) < 50 && unit === 1 ? PINCH_ZOOM : WHEEL_ZOOM;
      camera.zoomAt(pointOf(event), camera.view.getState().zoom * Math.exp(-event.deltaY * unit * speed));
    } else if (event.shiftKey && event.deltaX === 0) camera.pan({ x: -event.deltaY * unit, y: 0 });
    else camera.pan({ x: -event.deltaX * unit, y: -event.deltaY * unit });
  };
  const refuse = (event: Event): void => event.preventDefault();

  // A tap that ends writing brings buttons under the finger: the click that browsers send after it is not for them.
  const keepTap = (event: TouchEvent): void => {
    if (event.cancelable && !isControl(event.target)) event.preventDefault();
  };

  const leaving = [
    on(canvas, "pointerdown", down),
    on(canvas, "pointermove", move),
    on(canvas, "pointerup", up),
    on(canvas, "pointercancel", abort),
    on(canvas, "pointerleave", leave),
    on(canvas, "contextmenu", refuse),
  ];
  canvas.addEventListener("wheel", wheel, { passive: false });
  canvas.addEventListener("touchend", keepTap, { passive: false });
  // Safari's own pinch would zoom the page.
  canvas.addEventListener("gesturestart", refuse);
  return () => {
    for (const stop of leaving) stop();
    canvas.removeEventListener("wheel", wheel);
    canvas.removeEventListener("touchend", keepTap);
    canvas.removeEventListener("gesturestart", refuse);
  };
}

/** What lies on the board and takes its own presses. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, textarea, a, input") !== null;
}

function on<K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
