// The browser's own copy, cut and paste, wherever nobody is writing.
import { copyToClipboard, cutToClipboard, pasteFromClipboard } from "./clipboard.ts";
import type { Editor } from "./editor.ts";

/** Listens on the page until it is ended. */
export function listenToClipboard(page: Document, editor: Editor): () => void {
  let asOne = false;
  const isFree = (event: Event): boolean =>
    !(event.target instanceof Element && event.target.closest("input, textarea, [contenteditable], dialog") !== null);

  const key = (event: KeyboardEvent): void => {
    asOne = event.shiftKey;
  };
  const copy = (event: ClipboardEvent): void => {
    if (event.clipboardData && isFree(event) && copyToClipboard(editor, event.clipboardData)) event.preventDefault();
  };
  const cut = (event: ClipboardEvent): void => {
    if (event.clipboardData && isFree(event) && cutToClipboard(editor, event.clipboardData)) event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    if (!event.clipboardData || !isFree(event)) return;
    if (pasteFromClipboard(editor, event.clipboardData, { asOne })) event.preventDefault();
  };

  page.addEventListener("keydown", key, true);
  page.addEventListener("copy", copy);
  page.addEventListener("cut", cut);
  page.addEventListener("paste", paste);
  return () => {
    page.removeEventListener("keydown", key, true);
    page.removeEventListener("copy", copy);
    page.removeEventListener("cut", cut);
    page.removeEventListener("paste", paste);
  };
}
