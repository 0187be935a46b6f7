// The tools, each with its word under its icon. What makes things comes first.
import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { redo, undo } from "../editor/commands/undoCommands.ts";
import type { Command, Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";
import { classes } from "../ui/classes.ts";
import styles from "./ToolRail.module.css";
import { useCommand } from "./useCommand.ts";

/** Tools come as children; taking steps back and forth is on every rail. */
export function ToolRail({ editor, children }: { readonly editor: Editor; readonly children: ReactNode }) {
  const text = useText();
  return (
    <div className={styles["rail"]} role="toolbar" aria-orientation="vertical" aria-label={text("board.tools.label")}>
      {children}
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

export function Tool({ editor, command, icon, isPrimary = false, isOn, byKeyboard }: ToolProps) {
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
