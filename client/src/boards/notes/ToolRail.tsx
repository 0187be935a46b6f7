// The tools, each with its word under its icon. What makes notes comes first.
import { Hand, MousePointer2, Redo2, StickyNote, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Command } from "../../editor/commands/command.ts";
import { addNote } from "../../editor/commands/noteCommands.ts";
import { handTool, noteTool, selectTool } from "../../editor/commands/toolCommands.ts";
import { redo, undo } from "../../editor/commands/undoCommands.ts";
import type { Editor } from "../../editor/editor.ts";
import { toolOf } from "../../editor/tools/tools.ts";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./ToolRail.module.css";
import { useCommand } from "./useCommand.ts";

export function ToolRail({ editor }: { readonly editor: Editor }) {
  const text = useText();
  const tool = useStore(editor.state, ({ current }) => toolOf(current));
  return (
    <div className={styles["rail"]} role="toolbar" aria-orientation="vertical" aria-label={text("board.tools.label")}>
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
      <hr />
      <Tool editor={editor} command={undo} icon={<Undo2 />} />
      <Tool editor={editor} command={redo} icon={<Redo2 />} />
    </div>
  );
}

interface ToolProps {
  readonly editor: Editor;
  readonly command: Command;
  readonly icon: ReactNode;
  readonly isPrimary?: boolean;
  /** For tools: whether it is the one in use. */
  readonly isOn?: boolean;
  /** What to do instead where no pointer could finish what the tool begins. */
  readonly byKeyboard?: Command;
}

function Tool({ editor, command, icon, isPrimary = false, isOn, byKeyboard }: ToolProps) {
  const { label, tip, isEnabled, run } = useCommand(editor, command);
  return (
    <button
      type="button"
      className={classes(
        styles["tool"],
        isPrimary && styles["primary"],
        isOn && styles["on"],
        !isEnabled && styles["off"],
      )}
      title={tip}
      aria-pressed={isOn}
      aria-disabled={!isEnabled || undefined}
      onClick={(event) => {
        if (event.detail === 0 && byKeyboard && isEnabled) byKeyboard.run(editor);
        else run();
      }}
    >
      {icon}
      <span>{label}</span>
    </button>
  );
}
