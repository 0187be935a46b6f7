// One thing a person can ask of the board: rail, selection bar, handles and shortcuts all read the same object.
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import type { Editor } from "../editor.ts";

export interface Command {
  readonly id: string;
  readonly label: ScreenTextKey;
  /** "Mod+Shift+Z": Mod is Ctrl, or ⌘ on a Mac. */
  readonly shortcuts: readonly string[];
  readonly isEnabled: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

export const always = (): boolean => true;
export const canWrite = (editor: Editor): boolean => editor.canWrite.getState();
export const hasSelection = ({ selection }: Editor): boolean => selection.ids().size > 0;
export const canChangeSelection = (editor: Editor): boolean => canWrite(editor) && hasSelection(editor);
