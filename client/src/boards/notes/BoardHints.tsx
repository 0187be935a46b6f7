// What to do where there is nothing: on an empty board, and where the content is out of sight.
import { overlaps } from "@minga/shared/core/geometry.ts";
import { Plus } from "lucide-react";
import { useStore } from "zustand";
import { addNote } from "../../editor/commands/noteCommands.ts";
import { contentBox, zoomFit } from "../../editor/commands/viewCommands.ts";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import styles from "./BoardHints.module.css";

interface Props {
  readonly editor: Editor;
  readonly canWrite: boolean;
}

export function BoardHints({ editor, canWrite }: Props) {
  const text = useText();
  useStore(editor.camera.view);
  useStore(editor.camera.viewport);
  const isEmpty = useStore(editor.scene.notes, (notes) => notes.size === 0);
  const hasTemplate = useStore(editor.scene.declared, ({ regions }) => regions.length > 0);
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  if (isWriting) return undefined;
  if (isEmpty && !hasTemplate) {
    return (
      <div className={styles["empty"]}>
        <EmptyState
          sentence={text("board.empty")}
          action={
            canWrite && (
              <Button kind="primary" icon={<Plus />} onClick={() => addNote.run(editor)}>
                {text("board.addNote")}
              </Button>
            )
          }
        />
      </div>
    );
  }
  const content = contentBox(editor.scene);
  if (content === undefined || overlaps(content, editor.camera.visible())) return undefined;
  return (
    <div className={styles["back"]}>
      <Button onClick={() => zoomFit.run(editor)}>{text("board.backToContent")}</Button>
    </div>
  );
}
