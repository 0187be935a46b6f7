// While something is in the hand: the values it would get here, below it.
import { scoreOfBox } from "@minga/shared/boards/matrix/layout.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { heldBox } from "../../editor/surface.ts";
import { useText } from "../../i18n/useText.ts";
import type { BoardViewProps } from "../boardView.ts";
import styles from "./LiveValues.module.css";
import { useScoreWords } from "./useScoreWords.ts";

const GAP_PX = 8;

interface Props {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  readonly isOverTray: (box: Box) => boolean;
}

export function LiveValues({ view, editor, isOverTray }: Props) {
  const text = useText();
  const words = useScoreWords(view.board);
  const hand = useStore(editor.gesture);
  const { zoom } = useStore(editor.camera.view);
  const box = hand.kind === "moving" ? heldBox(hand) : undefined;
  if (box === undefined) return undefined;
  const { x, y } = editor.camera.toScreen(box);
  const says = isOverTray(box) ? text("matrix.takeOff") : words.both(scoreOfBox(view.board, box));
  return (
    <p
      className={styles["values"]}
      style={{ left: Math.max(96, x + (box.width * zoom) / 2), top: y + box.height * zoom + GAP_PX }}
      aria-hidden="true"
    >
      {says}
    </p>
  );
}
