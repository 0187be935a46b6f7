// Says what was just done with a way back: a list has no button for undoing, and a phone no key.
import type { History } from "@minga/shared/document/history.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import { useCallback, useRef } from "react";
import { undoSentence } from "../editor/undoSentence.ts";
import { type TextValues, useText } from "../i18n/useText.ts";
import { useInterface } from "../ui/Interface.tsx";

/**
 * To be called right after the step. What was said here before goes, so that the button always takes back what was
 * done last.
 */
export function useTellWithUndo(history: History): (key: ScreenTextKey, values?: TextValues) => void {
  const text = useText();
  const { toasts } = useInterface();
  const dismissLast = useRef(() => {});
  return useCallback(
    (key, values) => {
      const undoLast = history.lastStep();
      const run = (): void => {
        const sentence = undoSentence(undoLast());
        if (sentence !== undefined) toasts.show({ text: text(sentence) });
      };
      dismissLast.current();
      dismissLast.current = toasts.show({
        text: text(key, values),
        action: { label: text("common.actions.undo"), run },
      });
    },
    [history, text, toasts],
  );
}
