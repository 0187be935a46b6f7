// The tools of a notes board.
import { Hand, MousePointer2, StickyNote } from "lucide-react";
import { useStore } from "zustand";
import { addNote } from "../../editor/commands/noteCommands.ts";
import { handTool, noteTool, selectTool } from "../../editor/commands/toolCommands.ts";
import type { Editor } from "../../editor/editor.ts";
import { toolOf } from "../../editor/tools/tools.ts";
import { Tool, ToolRail } from "../ToolRail.tsx";

export function NoteTools({ editor }: { readonly editor: Editor }) {
  const tool = useStore(editor.state, ({ current }) => toolOf(current));
  return (
    <ToolRail editor={editor}>
      <Tool
        editor={editor}
        command={noteTool}
        icon={<StickyNote />}
        isPrimary
        isOn={tool === "note"}
        byKeyboard={addNote}
      />
      <Tool editor={editor} command={selectTool} icon={<MousePointer2 />} isOn={tool === "select"} />
      <Tool editor={editor} command={handTool} icon={<Hand />} isOn={tool === "hand"} />
    </ToolRail>
  );
}
