// The text box over the item being written on: a real one, so that keyboards, spelling and screen readers work.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type ItemKind, textLimits } from "@minga/shared/items/kinds.ts";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { goBeside } from "../editor/commands/noteCommands.ts";
import { redo, undo } from "../editor/commands/undoCommands.ts";
import { editedText, endEditing } from "../editor/editing.ts";
import type { Editor } from "../editor/editor.ts";
import { matches } from "../editor/keyboard.ts";
import { watchForLoss } from "../editor/lostItem.ts";
import { bringBack } from "../editor/newItems.ts";
import type { Direction, WordsFrame } from "../editor/surface.ts";
import { bindText } from "../editor/textBinding.ts";
import { classes } from "../ui/classes.ts";
import styles from "./TextEditorOverlay.module.css";

/** Below this, phones zoom the page to the box: it is laid out larger and drawn smaller instead. */
const LEAST_TYPE_PX = 16;

interface Props {
  readonly editor: Editor;
  readonly kind: ItemKind;
  readonly frame: WordsFrame;
  readonly label: string;
  /** Esc was pressed, or the item is gone: the focus may go back to the board. */
  readonly onLeave: () => void;
}

export function TextEditorOverlay({ editor, kind, frame, label, onLeave }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const view = useStore(editor.camera.view);
  const id = useStore(editor.editing, (editing) => (editing.kind === "none" ? undefined : editing.id));
  const latestLeave = useRef(onLeave);
  latestLeave.current = onLeave;

  useLayoutEffect(() => {
    const text = editedText(editor);
    if (!box.current || text === undefined || id === undefined) return;
    const unbind = bindText(box.current, text);
    box.current.focus({ preventScroll: true });
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
    const stopWatching = watchForLoss({ ...editor, id }, ({ placed, byOthers }) => {
      endEditing(editor);
      latestLeave.current();
      if (byOthers) offerBack(editor, placed);
    });
    return () => {
      stopWatching();
      unbind();
      // Whoever leaves the board in the middle of a word has ended writing, too.
      const editing = editor.editing.getState();
      if (editing.kind !== "none" && editing.id === id) endEditing(editor);
    };
  }, [editor, id]);

  const typePx = Math.max(LEAST_TYPE_PX, frame.size);
  const enlarged = typePx / frame.size;
  const scale = view.zoom / enlarged;
  return (
    <textarea
      ref={box}
      className={classes(styles["text"], frame.ink === "board" && styles["onBoard"])}
      aria-label={label}
      maxLength={textLimits[kind]}
      rows={1}
      autoCapitalize="sentences"
      style={{
        inlineSize: frame.width * enlarged,
        blockSize: frame.height * enlarged,
        fontSize: typePx,
        lineHeight: frame.leading,
        fontWeight: frame.weight ?? 400,
        transform: `translate(${(frame.x - view.x) * view.zoom}px, ${(frame.y - view.y) * view.zoom}px) scale(${scale})`,
      }}
      onKeyDown={(event) => id !== undefined && press(editor, { id, event, isName: frame.isName === true, onLeave })}
      onBlur={() => {
        // Another window came in front: the caret will be wanted again.
        if (document.hasFocus() && editor.editing.getState().kind !== "none") endEditing(editor);
      }}
    />
  );
}

const ways: readonly (readonly [string, Direction])[] = [
  ["Tab", "right"],
  ["Shift+Tab", "left"],
  ["Mod+Enter", "below"],
  ["Mod+Shift+Enter", "above"],
];

function offerBack(editor: Editor, placed: PlacedItem): void {
  editor.tell({
    text: "board.lost.sentence",
    action: {
      label: "board.lost.bringBack",
      run: () => bringBack(editor, placed),
    },
  });
}

interface Press {
  readonly id: string;
  readonly event: KeyboardEvent;
  readonly isName: boolean;
  readonly onLeave: () => void;
}

function press(editor: Editor, { id, event, isName, onLeave }: Press): void {
  if (event.nativeEvent.isComposing) return;
  const step = [undo, redo].find(({ shortcuts }) => shortcuts.some((shortcut) => matches(shortcut, event)));
  const way = ways.find(([shortcut]) => matches(shortcut, event));
  const isEnd = event.key === "Escape" || (isName && (event.key === "Enter" || event.key === "Tab"));
  if (isEnd) {
    endEditing(editor);
    onLeave();
  } else if (step !== undefined) step.run(editor);
  else if (way !== undefined) {
    endEditing(editor);
    goBeside(editor, id, way[1]);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
