// The tools by name, and changing from one to another.
import { canMake } from "../commands/command.ts";
import type { Editor, State } from "../editor.ts";
import { hand } from "./hand.ts";
import { note } from "./note.ts";
import { idle as select } from "./select.ts";
import { cancel } from "./state.ts";

export const tools = { select, hand, note } as const;
export type ToolId = keyof typeof tools;

export function toolOf({ name }: State): ToolId {
  const tool = name.slice(0, name.indexOf("."));
  return tool in tools ? (tool as ToolId) : "select"; // checked in the same breath
}

export function chooseTool(editor: Editor, tool: ToolId): void {
  cancel(editor);
  if (tool === "note" && !canMake(editor)) return;
  editor.state.setState({ current: tools[tool], held: undefined });
}

/** The hand for as long as a key is held; then what was there before. */
export function holdHand(editor: Editor): void {
  const { current, held } = editor.state.getState();
  if (held === undefined && toolOf(current) !== "hand") editor.state.setState({ current: hand, held: current });
}

export function releaseHand(editor: Editor): void {
  const { held } = editor.state.getState();
  if (held !== undefined) editor.state.setState({ current: tools[toolOf(held)], held: undefined });
}
