// The item that the keyboard stands on, as one real button over the painted one: what a screen reader reads and where
// the focus shows. Arrow keys go to other items while none is chosen.

import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { inReadingOrder } from "@minga/shared/boards/readingOrder.ts";
import { center } from "@minga/shared/core/geometry.ts";
import { type KeyboardEvent, type Ref, useMemo } from "react";
import { useStore } from "zustand";
import { startEditing } from "../editor/editing.ts";
import type { Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";
import styles from "./ItemFocus.module.css";

interface Props {
  readonly editor: Editor;
  /** The item in one sentence, as a screen reader says it. */
  readonly say: (placed: PlacedItem) => string;
  readonly button: Ref<HTMLButtonElement>;
}

export function ItemFocus({ editor, say, button }: Props) {
  const text = useText();
  const { x, y, zoom } = useStore(editor.camera.view);
  const all = useStore(editor.scene.placed);
  const { ids, focus } = useStore(editor.selection.store);
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  const order = useMemo(() => inReadingOrder([...all.values()]), [all]);
  const placed = (focus === undefined ? undefined : all.get(focus)) ?? order[0];
  if (placed === undefined || isWriting) return undefined;
  const { id, box } = placed;

  function go(to: PlacedItem): void {
    editor.selection.focus(to.id);
    editor.camera.reveal(to.box);
  }
  function press(event: KeyboardEvent): void {
    if (event.key === " ") {
      event.preventDefault();
      editor.selection.toggle(id);
      return;
    }
    if (ids.size > 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = event.key === "Home" ? order[0] : event.key === "End" ? order.at(-1) : nearest(order, placed, event.key);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        data-item-focus=""
        className={styles["item"]}
        style={{
          width: box.width * zoom,
          height: box.height * zoom,
          transform: `translate(${(box.x - x) * zoom}px, ${(box.y - y) * zoom}px)`,
        }}
        aria-pressed={ids.has(id)}
        aria-describedby="item-focus-help"
        onFocus={() => go(placed)}
        onKeyDown={press}
        onClick={() => startEditing(editor, id)}
      >
        <span className={styles["words"]}>{say(placed)}</span>
      </button>
      <span id="item-focus-help" hidden>
        {text("board.focus.help")}
      </span>
    </>
  );
}

/** The nearest item in the direction of an arrow key: straight ahead counts more than aside. */
function nearest(items: readonly PlacedItem[], from: PlacedItem | undefined, key: string): PlacedItem | undefined {
  const way = ways[key];
  if (way === undefined || from === undefined) return undefined;
  const start = center(from.box);
  let best: PlacedItem | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const { x, y } = center(item.box);
    const ahead = (x - start.x) * way.x + (y - start.y) * way.y;
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x);
    const cost = ahead + 2 * aside;
    if (item.id === from.id || ahead <= 0 || cost >= least) continue;
    best = item;
    least = cost;
  }
  return best;
}

const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
