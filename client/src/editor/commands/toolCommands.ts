// Taking up a tool.
import { chooseTool } from "../tools/tools.ts";
import { always, type Command, canWrite } from "./command.ts";

export const noteTool: Command = {
  id: "tool-note",
  label: "board.tools.note",
  shortcuts: ["N", "S"],
  isEnabled: canWrite,
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
