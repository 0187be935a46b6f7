// Making a note where one clicks; then it is back to choosing.
import { startDraft } from "../editing.ts";
import type { State } from "../editor.ts";
import { clearGesture } from "../gesture.ts";
import { cornerAround } from "../placing.ts";
import { idle as choosing } from "./select.ts";

export const note: State = {
  name: "note.idle",
  pointerMove({ point, isTouch }, { gesture }) {
    if (!isTouch) gesture.setState({ kind: "ghost", at: cornerAround(point) }, true);
    return undefined;
  },
  pointerUp({ point }, editor) {
    clearGesture(editor.gesture);
    startDraft(editor, { at: cornerAround(point) });
    return choosing;
  },
  cancel({ gesture }) {
    clearGesture(gesture);
    return choosing;
  },
};
