// The item that the address leads to: chosen, in view and under the keyboard as soon as it is there, once.
import type { ItemId } from "@minga/shared/items/item.ts";
import { type RefObject, useEffect } from "react";
import { useStore } from "zustand";
import type { Editor } from "../editor/editor.ts";

interface Parts {
  readonly editor: Editor;
  readonly item: ItemId | undefined;
  /** The button that stands for the item under the keyboard. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

export function useFocusItem({ editor, item, button }: Parts): void {
  const isThere = useStore(editor.scene.placed, (placed) => item !== undefined && placed.has(item));
  useEffect(() => {
    const box = isThere && item !== undefined ? editor.scene.placed.getState().get(item)?.box : undefined;
    if (box === undefined || item === undefined) return;
    editor.selection.only(item);
    editor.camera.reveal(box);
    // The button goes to the item with the next picture.
    return editor.clock.frame(() => button.current?.focus({ preventScroll: true }));
  }, [editor, item, isThere, button]);
}
