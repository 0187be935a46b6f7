// A phone's way around the board: two large buttons at the thumb, and what else is needed just above them.
import { List, Maximize, Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { redo, undo } from "../editor/commands/undoCommands.ts";
import { zoomFit } from "../editor/commands/viewCommands.ts";
import type { Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./BoardDock.module.css";
import { useCommand } from "./useCommand.ts";

interface Props {
  readonly editor: Editor;
  /** The large button beside the way to the list, for those who may write. */
  readonly making?: ReactNode;
  readonly onShowList: () => void;
}

export function BoardDock({ editor, making, onShowList }: Props) {
  const text = useText();
  const back = useCommand(editor, undo);
  const forth = useCommand(editor, redo);
  const canWrite = useStore(editor.canWrite);
  const hasSelection = useStore(editor.selection.store, ({ ids }) => ids.size > 0);
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  if (isWriting) return undefined;
  return (
    <>
      {!hasSelection && (
        <div className={styles["tools"]} role="toolbar" aria-label={text("board.tools.label")}>
          {canWrite && (
            <>
              <IconButton label={back.label} icon={<Undo2 />} disabled={!back.isEnabled} onClick={back.run} />
              <IconButton label={forth.label} icon={<Redo2 />} disabled={!forth.isEnabled} onClick={forth.run} />
            </>
          )}
          <IconButton label={text(zoomFit.label)} icon={<Maximize />} onClick={() => zoomFit.run(editor)} />
        </div>
      )}
      <div className={styles["dock"]}>
        <Button size="large" wide icon={<List />} onClick={onShowList}>
          {text("board.showListShort")}
        </Button>
        {canWrite && making}
      </div>
    </>
  );
}
