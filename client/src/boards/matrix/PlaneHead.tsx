// Above the plane: what it is called, what is asked, and the few tools that it needs.
import { Inbox, List, ListOrdered, Maximize, Minus, Plus, Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { redo, undo } from "../../editor/commands/undoCommands.ts";
import { zoomFit, zoomIn, zoomOut } from "../../editor/commands/viewCommands.ts";
import type { Command, Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { useCommand } from "../useCommand.ts";
import styles from "./PlaneHead.module.css";
import type { SheetName } from "./SidePanel.tsx";

interface Props {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  readonly sheet: SheetName | undefined;
  /** How many ideas wait in the tray. */
  readonly count: number;
  readonly onSheet: (sheet: SheetName | undefined) => void;
}

export function PlaneHead({ view, editor, sheet, count, onSheet }: Props) {
  const { board, prompt, canWrite, onShowList } = view;
  const text = useText();
  const toggle = (name: SheetName) => onSheet(sheet === name ? undefined : name);
  return (
    <header className={styles["head"]}>
      <div className={styles["title"]}>
        <h2>{board.title}</h2>
        {!canWrite && <p>{text("matrix.readOnly")}</p>}
        {canWrite && prompt !== "" && <p>{prompt}</p>}
      </div>
      <div className={styles["tools"]} role="toolbar" aria-label={text("board.tools.label")}>
        <span className={styles["sheets"]}>
          <button
            type="button"
            className={classes(styles["words"], styles["docked"])}
            aria-expanded={sheet === "tray"}
            onClick={() => toggle("tray")}
          >
            <Inbox aria-hidden="true" />
            {text("matrix.openTray", { count })}
          </button>
          <button
            type="button"
            className={styles["words"]}
            aria-expanded={sheet === "order"}
            onClick={() => toggle("order")}
          >
            <ListOrdered aria-hidden="true" />
            {text("matrix.order.short")}
          </button>
        </span>
        {canWrite && (
          <>
            <Tool editor={editor} command={undo} icon={<Undo2 />} />
            <Tool editor={editor} command={redo} icon={<Redo2 />} />
            <hr />
          </>
        )}
        <span className={styles["zoom"]}>
          <Tool editor={editor} command={zoomOut} icon={<Minus />} />
          <Tool editor={editor} command={zoomIn} icon={<Plus />} />
        </span>
        <Tool editor={editor} command={zoomFit} icon={<Maximize />} />
        <hr />
        <button type="button" className={classes(styles["words"], styles["docked"])} onClick={onShowList}>
          <List aria-hidden="true" />
          {text("board.showListShort")}
        </button>
      </div>
    </header>
  );
}

interface ToolProps {
  readonly editor: Editor;
  readonly command: Command;
  readonly icon: ReactNode;
}

function Tool({ editor, command, icon }: ToolProps) {
  const { label, tip, isEnabled, run } = useCommand(editor, command);
  return <IconButton label={label} title={tip} icon={icon} disabled={!isEnabled} onClick={run} />;
}
