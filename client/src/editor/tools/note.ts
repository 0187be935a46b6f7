// Making an item where one clicks; then it is back to choosing.
import { startDraft } from "../editing.ts";
import type { State } from "../editor.ts";
import { clearGesture } from "../gesture.ts";
import { idle as choosing } from "./select.ts";

export const note: State = {
  name: "note.idle",
  pointerMove({ point, isTouch }, editor) {
    const box = editor.surface.making?.boxAt(editor, point);
    if (!isTouch && box !== undefined) editor.gesture.setState({ kind: "ghost", box }, true);
    return undefined;
  },
  pointerUp({ point }, editor) {
    clearGesture(editor.gesture);
    const box = editor.surface.making?.boxAt(editor, point);
    if (box !== undefined) startDraft(editor, { box });
    return choosing;
  },
  cancel({ gesture }) {
    clearGesture(gesture);
    return choosing;
  },
};
