// Writing on an item in a list: the same shared text as on the board, letter by letter.

import { deleteItems, setText } from "@minga/shared/boards/itemOperations.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { History } from "@minga/shared/document/history.ts";
import { openText } from "@minga/shared/items/liveText.ts";
import { NOTE_TEXT_LIMIT } from "@minga/shared/items/note.ts";
import { useEffect, useLayoutEffect, useRef } from "react";
import type * as Y from "yjs";
import { watchForLoss } from "../editor/lostItem.ts";
import type { Scene } from "../editor/scene.ts";
import { bindText } from "../editor/textBinding.ts";
import { useText } from "../i18n/useText.ts";
import { Button } from "../ui/Button.tsx";
import { useInterface } from "../ui/Interface.tsx";
import styles from "./InlineText.module.css";

interface Props {
  readonly doc: Y.Doc;
  readonly history: History;
  readonly scene: Scene;
  readonly id: string;
  /** Then a note without words stays: it is not ours alone to take away. */
  readonly isOtherWriting: boolean;
  /** A name: Enter ends it, and it may stay empty. */
  readonly isName?: boolean;
  readonly onEnd: () => void;
  /** Somebody deleted it meanwhile, and it is wanted again: with these words, where it lay. */
  readonly onBringBack: (placed: PlacedItem) => void;
}

export function InlineText({ doc, history, scene, id, isOtherWriting, isName = false, onEnd, onBringBack }: Props) {
  const text = useText();
  const { toasts } = useInterface();
  const box = useRef<HTMLTextAreaElement>(null);
  const offerBack = (placed: PlacedItem) =>
    toasts.show({
      text: text("board.lost.sentence"),
      action: { label: text("board.lost.bringBack"), run: () => onBringBack(placed) },
    });
  const latest = useRef({ isOtherWriting, isName, onEnd, offerBack });
  latest.current = { isOtherWriting, isName, onEnd, offerBack };

  useLayoutEffect(() => {
    const live = openText(doc, id);
    if (!box.current || live === undefined) return;
    const unbind = bindText(box.current, live);
    history.setTyping(true);
    box.current.focus();
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
    const stopWatching = watchForLoss({ doc, scene, id }, ({ placed, byOthers }) => {
      latest.current.onEnd();
      if (byOthers) latest.current.offerBack(placed);
    });
    return () => {
      stopWatching();
      unbind();
      history.setTyping(false);
      const words = live.read();
      if (words.trim() !== "") setText(doc, id, words.trimEnd());
      else if (!latest.current.isOtherWriting && !latest.current.isName) deleteItems(doc, [id]);
    };
  }, [doc, history, scene, id]);

  useEffect(() => grow(box.current));

  return (
    <span className={styles["writing"]}>
      <textarea
        ref={box}
        className={styles["text"]}
        aria-label={text(isName ? "theme.name" : "board.editingLabel")}
        maxLength={NOTE_TEXT_LIMIT}
        rows={isName ? 1 : 2}
        onInput={() => grow(box.current)}
        onKeyDown={(event) => {
          const isDone =
            event.key === "Escape" || (event.key === "Enter" && (isName || event.ctrlKey || event.metaKey));
          if (!isDone || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnd();
        }}
      />
      <Button kind="primary" onClick={onEnd}>
        {text("list.save")}
      </Button>
    </span>
  );
}

/** As tall as its words, so that nothing scrolls inside a scrolling list. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.blockSize = "auto";
  box.style.blockSize = `${box.scrollHeight + 2}px`;
}
