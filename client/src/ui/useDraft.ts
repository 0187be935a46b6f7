// A text of the shared document while somebody types it: on screen at once, in the document after a breath, so that a
// word is one change and not one a letter.
import { useCallback, useLayoutEffect, useRef, useState } from "react";

interface Draft {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onBlur: () => void;
}

const BREATH_MS = 600;

/** `value` is what the document says; `commit` writes. What is typed last is written even when the field goes away. */
export function useDraft(value: string, commit: (value: string) => void): Draft {
  const [typed, setTyped] = useState<string>();
  const pending = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  const write = useCallback(() => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    const { text } = pending.current;
    pending.current = undefined;
    latestCommit.current(text);
  }, []);
  // A layout effect, because the document closes with the other effects of a page that goes.
  useLayoutEffect(() => {
    // A page that is closed or reloaded goes without any farewell from React.
    addEventListener("pagehide", write);
    return () => {
      removeEventListener("pagehide", write);
      write();
    };
  }, [write]);

  return {
    value: typed ?? value,
    onValue(text) {
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { text, timer: setTimeout(write, BREATH_MS) };
      setTyped(text);
    },
    onBlur() {
      write();
      setTyped(undefined); // from here on the document speaks, others' corrections included
    },
  };
}
