// Dragging something out of the tray, with mouse, pen or finger. A finger that goes along the list scrolls it; one that
// goes across takes the entry out.
import type { Point } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { type PointerEvent, useEffect, useRef, useState } from "react";

/** Farther than a click trembles, in px. */
const THRESHOLD_PX = 6;

/** What is in the hand, and where on the page: px of the window. */
export interface TrayHeld {
  readonly id: ItemId;
  readonly point: Point;
}

/** What the board does with it. */
export interface TrayTarget {
  /** What letting go here would mean, in words: «Impacto 7,2 · Esfuerzo 3,0»; undefined where it means nothing. */
  readonly describe: (held: TrayHeld) => string | undefined;
  readonly drop: (held: TrayHeld) => void;
  /** Called with each move of what is in the hand, and with nothing when it is put down: to light what takes it in. */
  readonly hold?: (held: TrayHeld | undefined) => void;
}

interface Press {
  readonly id: ItemId;
  readonly from: Point;
}

interface Parts {
  readonly target: TrayTarget | undefined;
  /** Whether the tray still offers it: somebody may delete or place what is in the hand. */
  readonly offers: (id: ItemId) => boolean;
}

export function useTrayDrag({ target, offers }: Parts) {
  const press = useRef<Press>(undefined);
  const [held, setHeld] = useState<TrayHeld>();
  const isGone = held !== undefined && !offers(held.id);
  const letGo = () => {
    press.current = undefined;
    setHeld(undefined);
  };
  useEffect(() => {
    if (isGone) letGo();
  });
  useEffect(() => target?.hold?.(held), [target, held]);
  const isHolding = held !== undefined;
  useEffect(() => {
    if (!isHolding) return;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      press.current = undefined;
      setHeld(undefined);
    };
    window.addEventListener("keydown", leave, true);
    return () => window.removeEventListener("keydown", leave, true);
  }, [isHolding]);

  return {
    held: isGone ? undefined : held,
    handlersOf: (id: ItemId) =>
      target && {
        onPointerDown(event: PointerEvent<HTMLElement>) {
          if (event.button !== 0 || !event.isPrimary || isOnButton(event)) return;
          press.current = { id, from: pointOf(event) };
          // At once: the first move of a quick hand may already be elsewhere.
          event.currentTarget.setPointerCapture(event.pointerId);
        },
        onPointerMove(event: PointerEvent<HTMLElement>) {
          if (press.current?.id !== id) return;
          const point = pointOf(event);
          const { from } = press.current;
          if (!isHolding && Math.hypot(point.x - from.x, point.y - from.y) < THRESHOLD_PX) return;
          setHeld({ id, point });
        },
        onPointerUp(event: PointerEvent<HTMLElement>) {
          if (press.current?.id === id && isHolding) target.drop({ id, point: pointOf(event) });
          letGo();
        },
        /** The browser took the finger over, for scrolling. */
        onPointerCancel: letGo,
      },
  };
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

function isOnButton({ target }: PointerEvent): boolean {
  return target instanceof Element && target.closest("button") !== null;
}
