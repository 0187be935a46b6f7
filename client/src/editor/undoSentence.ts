// What there is to say about an undo; in a file of its own, so that a list needs no tools to say it.
import type { UndoOutcome } from "@minga/shared/document/history.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";

/** Undefined where it did what was asked. */
export function undoSentence({ kind }: UndoOutcome): ScreenTextKey | undefined {
  return kind === "done" || kind === "nothing" ? undefined : `board.undo.${kind}`;
}
