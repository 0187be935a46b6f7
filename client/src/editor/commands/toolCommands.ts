// Taking up a tool.
import type { Command } from "../editor.ts";
import { chooseTool } from "../tools/tools.ts";
import { always, canMake } from "./command.ts";

export const noteTool: Command = {
  id: "tool-note",
  label: "board.tools.note",
  shortcuts: ["N", "S"],
  isEnabled: canMake,
  run: (editor) => chooseTool(editor, "note"),
};

export const selectTool: Command = {
  id: "tool-select",
  label: "board.tools.select",
  shortcuts: ["V"],
  isEnabled: always,
  run: (editor) => chooseTool(editor, "select"),
};

export const handTool: Command = {
  id: "tool-hand",
  label: "board.tools.hand",
  shortcuts: ["H"],
  isEnabled: always,
  run: (editor) => chooseTool(editor, "hand"),
};
