// The registry of commands. Earlier ones win where two share a shortcut and both are possible.
import type { Command } from "./command.ts";
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
