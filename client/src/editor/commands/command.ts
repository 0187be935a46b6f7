// When a command is possible.
import type { Editor } from "../editor.ts";

export const always = (): boolean => true;
export const canWrite = (editor: Editor): boolean => editor.canWrite.getState();
export const hasSelection = ({ selection }: Editor): boolean => selection.ids().size > 0;
export const canChangeSelection = (editor: Editor): boolean => canWrite(editor) && hasSelection(editor);
/** Where new things can be made by whoever may write. */
export const canMake = (editor: Editor): boolean => canWrite(editor) && editor.surface.making !== undefined;
