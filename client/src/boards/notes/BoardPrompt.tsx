// The question that the board is about, lying above the board's origin, where templates begin. It grows and shrinks less than the board, so that it
// can be read from afar.
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import styles from "./BoardPrompt.module.css";

interface Props {
  readonly editor: Editor;
  readonly prompt: string;
  readonly stageLabel: string;
}

export function BoardPrompt({ editor, prompt, stageLabel }: Props) {
  const { x, y, zoom } = useStore(editor.camera.view);
  const { width, insets } = useStore(editor.camera.viewport);
  const inset = useStore(editor.scene.declared, ({ regions }) => (regions.length > 0 ? 6 : 0));
  const scale = Math.min(1.25, Math.max(0.85, zoom));
  return (
    <div
      className={styles["prompt"]}
      style={{
        transform: `translate(${(inset - x) * zoom}px, calc(${-y * zoom}px - 100% - 20px)) scale(${scale})`,
        inlineSize: Math.max(240, Math.min(860, width - insets.left - insets.right) / scale),
      }}
    >
      <p>{stageLabel}</p>
      {prompt !== "" && <h1>{prompt}</h1>}
    </div>
  );
}
