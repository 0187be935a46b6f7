// Driving the tool in use. A tool is a handful of states; a handler does its part and returns the next one.
import type { Point } from "@minga/shared/core/geometry.ts";
import type { Editor, PointerEventName, PointerInput } from "../editor.ts";

/** Hands an input to the state in use and goes where it says. */
export function send(editor: Editor, event: PointerEventName, input: PointerInput): void {
  const { current } = editor.state.getState();
  const next = current[event]?.(input, editor);
  if (next !== undefined) editor.state.setState({ current: next });
}

/** Ends what the hand is doing without a trace. */
export function cancel(editor: Editor): void {
  const { current } = editor.state.getState();
  const next = current.cancel?.(editor);
  if (next !== undefined) editor.state.setState({ current: next });
}

/** A press becomes a drag from this far on, in px. */
export function isDrag(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > 4;
}
