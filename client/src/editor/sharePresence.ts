// Telling others what one's own hand does: at most 15 times a second, and only what changed.
import type { Presence } from "@minga/shared/presence/presence.ts";
import { SHOWN_ITEMS_LIMIT } from "@minga/shared/presence/presence.ts";
import type { Editor } from "./editor.ts";

/** Least time between two messages, in ms. */
const PAUSE_MS = 67;

/** Shares pointer, selection, caret and what is in the hand until it is ended; then others see nothing of this board. */
export function sharePresence(editor: Editor, set: (presence: Presence) => void): () => void {
  const { clock } = editor;
  let sent = "";
  let sentMs = Number.NEGATIVE_INFINITY;
  let stopWaiting: (() => void) | undefined;

  function flush(): void {
    stopWaiting = undefined;
    const presence = presenceOf(editor);
    const text = JSON.stringify(presence);
    if (text === sent) return;
    sent = text;
    sentMs = clock.now();
    set(presence);
  }
  function schedule(): void {
    stopWaiting ??= clock.later(Math.max(0, sentMs + PAUSE_MS - clock.now()), flush);
  }

  const leaving = [
    editor.hover.subscribe(schedule),
    editor.selection.store.subscribe(schedule),
    editor.gesture.subscribe(schedule),
    editor.editing.subscribe(schedule),
  ];
  flush();
  return () => {
    for (const leave of leaving) leave();
    stopWaiting?.();
    set({});
  };
}

function presenceOf({ board, hover, selection, gesture, editing, canWrite }: Editor): Presence {
  const { point } = hover.getState();
  const hand = gesture.getState();
  const caret = editing.getState();
  const selected = [...selection.ids()];
  const isMoving = hand.kind === "moving" && !hand.copying && hand.origins.size <= SHOWN_ITEMS_LIMIT;
  return {
    board,
    ...(point !== undefined && { pointer: whole(point) }),
    ...(canWrite.getState() && selected.length > 0 && { selection: selected.slice(0, SHOWN_ITEMS_LIMIT) }),
    ...(caret.kind === "note" && { editing: caret.id }),
    ...(caret.kind === "draft" && { editing: caret.id }),
    ...(isMoving && { moving: { items: [...hand.origins.keys()], by: whole(hand.by) } }),
  };
}

const REACH = 1_000_000;

function whole({ x, y }: { readonly x: number; readonly y: number }) {
  const bound = (value: number) => Math.round(Math.min(REACH, Math.max(-REACH, value)));
  return { x: bound(x), y: bound(y) };
}
