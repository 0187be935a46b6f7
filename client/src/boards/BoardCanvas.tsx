// A board as a surface, whatever its kind: the canvas with all that a hand does there, the item under the keyboard, the
// text box, and what the kind lays on and around it.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { BoardStage } from "../canvas/BoardStage.tsx";
import type { Painting } from "../canvas/mountStage.ts";
import type { CameraView, Insets } from "../editor/camera.ts";
import type { Editor } from "../editor/editor.ts";
import { listenToKeys } from "../editor/keyboard.ts";
import { listenToClipboard } from "../editor/listenToClipboard.ts";
import { listenToPointer } from "../editor/pointer.ts";
import { useText } from "../i18n/useText.ts";
import styles from "./BoardCanvas.module.css";
import type { BoardViewProps } from "./boardView.ts";
import { EditedWords } from "./EditedWords.tsx";
import { ItemFocus } from "./ItemFocus.tsx";
import { useFocusItem } from "./useFocusItem.ts";
import { useHome } from "./useHome.ts";
import { useViewport } from "./useViewport.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  /** Bottom first; made once for an editor, or the canvas is mounted anew. */
  readonly paintings: readonly Painting[];
  /** What tools cover of the canvas; the same object as long as it is the same. */
  readonly insets: Insets;
  /** Where the board is opened. */
  readonly home: (editor: Editor) => CameraView;
  /** An item in one sentence, as a screen reader says it. */
  readonly say: (placed: PlacedItem) => string;
  /** What moves with the board. */
  readonly children?: ReactNode;
}

export function BoardCanvas({ view, editor, paintings, insets, home, say, children }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  const focusButton = useRef<HTMLButtonElement>(null);
  const tool = useStore(editor.state, ({ current }) => current.name);
  useViewport({ canvas: surface, editor, insets });
  useHome({ editor, loaded: view.document.loaded, home });
  useFocusItem({ editor, item: view.focusItem, button: focusButton });

  useEffect(() => {
    if (!surface.current) return;
    const leaving = [
      listenToPointer(surface.current, editor),
      listenToKeys(window, editor),
      listenToClipboard(document, editor),
    ];
    return () => {
      for (const leave of leaving) leave();
    };
  }, [editor]);

  return (
    <div ref={surface} className={styles["surface"]}>
      <div className={styles["stage"]} data-tool={tool} aria-hidden="true">
        <BoardStage camera={editor.camera} paintings={paintings} />
      </div>
      {children}
      <ItemFocus editor={editor} say={say} button={focusButton} />
      <EditedWords editor={editor} onLeave={() => requestAnimationFrame(() => focusButton.current?.focus())} />
    </div>
  );
}

interface FrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What a board's canvas and tools stand in, also before the engine is there. */
export function BoardFrame({ title, children }: FrameProps) {
  const text = useText();
  return (
    <section className={styles["board"]} aria-label={text("board.label", { title })}>
      {children}
    </section>
  );
}
