// What to do where there is nothing: on an empty board, and where the content is out of sight.
import { overlaps } from "@minga/shared/core/geometry.ts";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { contentBox, zoomFit } from "../editor/commands/viewCommands.ts";
import type { Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./BoardHints.module.css";

interface Props {
  readonly editor: Editor;
  /** What is said where nothing lies and there is no template. */
  readonly empty?: ReactNode;
}

export function BoardHints({ editor, empty }: Props) {
  const text = useText();
  useStore(editor.camera.view);
  useStore(editor.camera.viewport);
  const isEmpty = useStore(editor.scene.placed, (placed) => placed.size === 0);
  const hasTemplate = useStore(editor.scene.declared, ({ regions }) => regions.length > 0);
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  if (isWriting) return undefined;
  if (isEmpty && !hasTemplate) {
    return empty === undefined ? undefined : <div className={styles["empty"]}>{empty}</div>;
  }
  const content = contentBox(editor);
  if (content === undefined || overlaps(content, editor.camera.visible())) return undefined;
  return (
    <div className={styles["back"]}>
      <Button onClick={() => zoomFit.run(editor)}>{text("board.backToContent")}</Button>
    </div>
  );
}
