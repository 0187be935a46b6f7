// The note that the keyboard stands on, as one real button over the painted one: what a screen reader reads and where
// the focus shows. Arrow keys go to other notes while none is chosen.

import type { PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import { inReadingOrder } from "@minga/shared/boards/notes/outline.ts";
import { center } from "@minga/shared/core/geometry.ts";
import { type KeyboardEvent, type Ref, useMemo } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { startEditing } from "../../editor/editing.ts";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import type { People } from "../../sync/people.ts";
import styles from "./NoteFocus.module.css";
import { useNoteWords } from "./useNoteWords.ts";

interface Props {
  readonly editor: Editor;
  readonly people: StoreApi<People>;
  readonly button: Ref<HTMLButtonElement>;
}

export function NoteFocus({ editor, people, button }: Props) {
  const text = useText();
  const { x, y, zoom } = useStore(editor.camera.view);
  const notes = useStore(editor.scene.notes);
  const { ids, focus } = useStore(editor.selection.store);
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  const regions = useStore(editor.scene.declared, (board) => board.regions);
  const names = useStore(people);
  const wordsOf = useNoteWords(regions, names);
  const order = useMemo(() => inReadingOrder([...notes.values()]), [notes]);
  const placed = (focus === undefined ? undefined : notes.get(focus)) ?? order[0];
  if (placed === undefined || isWriting) return undefined;
  const { id, box } = placed;

  function go(to: PlacedNote): void {
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
        data-note-focus=""
        className={styles["note"]}
        style={{
          width: box.width * zoom,
          height: box.height * zoom,
          transform: `translate(${(box.x - x) * zoom}px, ${(box.y - y) * zoom}px)`,
        }}
        aria-pressed={ids.has(id)}
        aria-describedby="note-focus-help"
        onFocus={() => go(placed)}
        onKeyDown={press}
        onClick={() => startEditing(editor, id)}
      >
        <span className={styles["words"]}>{wordsOf(placed)}</span>
      </button>
      <span id="note-focus-help" hidden>
        {text("board.focus.help")}
      </span>
    </>
  );
}

/** The nearest note in the direction of an arrow key: straight ahead counts more than aside. */
function nearest(notes: readonly PlacedNote[], from: PlacedNote | undefined, key: string): PlacedNote | undefined {
  const way = ways[key];
  if (way === undefined || from === undefined) return undefined;
  const start = center(from.box);
  let best: PlacedNote | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const note of notes) {
    const { x, y } = center(note.box);
    const ahead = (x - start.x) * way.x + (y - start.y) * way.y;
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x);
    const cost = ahead + 2 * aside;
    if (note.id === from.id || ahead <= 0 || cost >= least) continue;
    best = note;
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
