// A command as a button needs it: its words, its keys, whether it is possible now.
import { useSyncExternalStore } from "react";
import type { Command, Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";

export function useCommand(editor: Editor, command: Command) {
  const text = useText();
  const isEnabled = useSyncExternalStore(subscribeTo(editor), () => command.isEnabled(editor));
  const label = text(command.label);
  const [shortcut] = command.shortcuts;
  return {
    label,
    /** The words with the keys, for a tip. */
    tip: shortcut === undefined ? label : `${label} (${shownKeys(shortcut)})`,
    isEnabled,
    run: () => isEnabled && command.run(editor),
  };
}

/** Everything that decides what is possible. */
function subscribeTo({ history, selection, canWrite }: Editor) {
  return (changed: () => void) => {
    const leaving = [history.subscribe(changed), selection.store.subscribe(changed), canWrite.subscribe(changed)];
    return () => {
      for (const leave of leaving) leave();
    };
  };
}

function shownKeys(shortcut: string): string {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return shortcut.replace("Mod", isMac ? "⌘" : "Ctrl");
}
