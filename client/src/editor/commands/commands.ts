// The registry of commands that every board has; a kind of board may have its own before them.
import type { Command } from "../editor.ts";
import { addNote, editNote, noteAbove, noteBelow, noteLeft, noteRight } from "./noteCommands.ts";
import { deleteSelection, duplicate, letGo, nudges, selectAll } from "./selectionCommands.ts";
import { handTool, noteTool, selectTool } from "./toolCommands.ts";
import { redo, undo } from "./undoCommands.ts";
import { zoomActual, zoomFit, zoomIn, zoomOut, zoomSelection } from "./viewCommands.ts";

export const commands: readonly Command[] = [
  addNote,
  noteTool,
  selectTool,
  handTool,
  undo,
  redo,
  editNote,
  noteRight,
  noteLeft,
  noteBelow,
  noteAbove,
  duplicate,
  deleteSelection,
  selectAll,
  letGo,
  ...nudges,
  zoomIn,
  zoomOut,
  zoomActual,
  zoomFit,
  zoomSelection,
];
