// Telling others what one's own hand does: once a picture at most, and only what changed. How much of that goes over
// the line is the channel's to say.
import type { Presence } from "@minga/shared/presence/presence.ts";
import { SHOWN_ITEMS_LIMIT } from "@minga/shared/presence/presence.ts";
import type { Editor } from "./editor.ts";

/** Shares pointer, selection, caret and what is in the hand until it is ended; then others see nothing of this board. */
export function sharePresence(editor: Editor, set: (presence: Presence) => void): () => void {
  const { clock } = editor;
  let sent = "";
  let stopWaiting: (() => void) | undefined;

  function flush(): void {
    stopWaiting = undefined;
    const presence = presenceOf(editor);
    const text = JSON.stringify(presence);
    if (text === sent) return;
    sent = text;
    set(presence);
  }
  function schedule(): void {
    stopWaiting ??= clock.frame(flush);
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
    ...(caret.kind === "item" && { editing: caret.id }),
    ...(caret.kind === "draft" && { editing: caret.id }),
    ...(isMoving && { moving: { items: [...hand.origins.keys()], by: whole(hand.by) } }),
  };
}

const REACH = 1_000_000;

function whole({ x, y }: { readonly x: number; readonly y: number }) {
  const bound = (value: number) => Math.round(Math.min(REACH, Math.max(-REACH, value)));
  return { x: bound(x), y: bound(y) };
}
