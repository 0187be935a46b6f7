// At the thumb: back to the plane, and on to the roadmap.
import { ArrowRight, ChartScatter } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import type { BoardViewProps } from "../boardView.ts";
import styles from "./MatrixDock.module.css";
import { roadmapAfter } from "./roadmapAfter.ts";

interface Props extends Pick<BoardViewProps, "board" | "boards" | "onShowBoard" | "onGoToBoard"> {
  /** Before anything is placed there is nothing to go on with. */
  readonly hasPlaced: boolean;
}

export function MatrixDock({ board, boards, hasPlaced, onShowBoard, onGoToBoard }: Props) {
  const text = useText();
  const roadmap = roadmapAfter(board, boards);
  return (
    <div className={styles["dock"]}>
      <div className={styles["buttons"]}>
        <Button size="large" wide icon={<ChartScatter />} onClick={onShowBoard}>
          {text("matrix.showPlane")}
        </Button>
        {roadmap !== undefined && hasPlaced && (
          <Button kind="primary" size="large" wide icon={<ArrowRight />} onClick={() => onGoToBoard(roadmap)}>
            {text("matrix.toRoadmapShort")}
          </Button>
        )}
      </div>
    </div>
  );
}
