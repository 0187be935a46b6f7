// The question that the board is about, lying above the board's origin, where templates begin. It grows and shrinks less
// than the board, so that it can be read from afar.
import { useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Editor } from "../editor/editor.ts";
import styles from "./BoardPrompt.module.css";

interface Props {
  readonly editor: Editor;
  readonly prompt: string;
  readonly stageLabel: string;
}

/** Between the question and the board below it, in px. */
const GAP_PX = 20;

export function BoardPrompt({ editor, prompt, stageLabel }: Props) {
  const words = useRef<HTMLDivElement>(null);
  const { x, y, zoom } = useStore(editor.camera.view);
  const { width, insets } = useStore(editor.camera.viewport);
  const inset = useStore(editor.scene.declared, ({ regions }) => (regions.length > 0 ? 6 : 0));
  const scale = Math.min(1.25, Math.max(0.85, zoom));
  const inlineSize = Math.max(240, Math.min(860, width - insets.left - insets.right) / scale);

  // The camera leaves as much room above the board as this question needs here: a long one on a phone takes five lines.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words and width are what the height depends on
  useLayoutEffect(() => {
    const headingPx = words.current ? words.current.offsetHeight * scale + GAP_PX : 0;
    editor.camera.viewport.setState({ headingPx });
  }, [editor, prompt, stageLabel, inlineSize, scale]);

  return (
    <div
      ref={words}
      className={styles["prompt"]}
      style={{
        transform: `translate(${(inset - x) * zoom}px, calc(${-y * zoom}px - 100% - ${GAP_PX}px)) scale(${scale})`,
        inlineSize,
      }}
    >
      <p>{stageLabel}</p>
      {prompt !== "" && <h1>{prompt}</h1>}
    </div>
  );
}
