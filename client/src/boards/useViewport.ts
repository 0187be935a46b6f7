// How large the canvas is, what tools cover of it, and how much the on-screen keyboard takes away.
import { type RefObject, useLayoutEffect } from "react";
import type { Insets } from "../editor/camera.ts";
import type { Editor } from "../editor/editor.ts";

interface Parts {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly editor: Editor;
  /** What tools cover of the canvas; the same object as long as it is the same. */
  readonly insets: Insets;
}

/** Keeps the camera's viewport like the element, and what is being written on clear of the keyboard. */
export function useViewport({ canvas, editor, insets }: Parts): void {
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height, bottom } = element.getBoundingClientRect();
      const screen = window.visualViewport;
      const covered = screen ? Math.max(0, bottom - (screen.offsetTop + screen.height)) : 0;
      const isKeyboardUp = covered > 120;
      const clear = isKeyboardUp ? { ...insets, bottom: covered + 24 } : insets;
      const lost = editor.camera.viewport.getState().height - height;
      editor.camera.viewport.setState({
        width: Math.max(1, width),
        height: Math.max(1, height),
        insets: clear,
      });
      // Some keyboards cover the page, others make it smaller.
      if (isKeyboardUp || lost > 0) revealEdited(editor);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.visualViewport?.addEventListener("resize", measure);
    measure();
    return () => {
      observer.disconnect();
      window.visualViewport?.removeEventListener("resize", measure);
    };
  }, [canvas, editor, insets]);
}

function revealEdited({ editing, scene, camera }: Editor): void {
  const caret = editing.getState();
  if (caret.kind === "none") return;
  const box = scene.placed.getState().get(caret.id)?.box ?? (caret.kind === "draft" ? caret.draft.box : undefined);
  if (box !== undefined) camera.reveal(box);
}
