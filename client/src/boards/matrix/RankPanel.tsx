// The order that the places suggest, by quadrant, and the way on to the roadmap.
import type { QuadrantSection } from "@minga/shared/boards/matrix/outline.ts";
import { ArrowRight } from "lucide-react";
import { useId } from "react";
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import type { BoardViewProps } from "../boardView.ts";
import styles from "./RankPanel.module.css";
import { roadmapAfter } from "./roadmapAfter.ts";
import { axesInOrder, useScoreWords } from "./useScoreWords.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  readonly sections: readonly QuadrantSection[];
  readonly onChoose: (id: string) => void;
}

export function RankPanel({ view, editor, sections, onChoose }: Props) {
  const { board, boards, onGoToBoard } = view;
  const text = useText();
  const words = useScoreWords(board);
  const headingId = useId();
  const chosen = useStore(editor.selection.store, ({ ids }) => ids);
  const roadmap = roadmapAfter(board, boards);
  const filled = sections.filter(({ items }) => items.length > 0);
  return (
    <section className={styles["order"]} aria-labelledby={headingId}>
      <header className={styles["head"]}>
        <h2 id={headingId}>{text("matrix.order.title")}</h2>
        <p>{text("matrix.order.formula", { axis: words.axis("y").toLowerCase() })}</p>
      </header>
      <div className={styles["scroll"]}>
        {filled.length === 0 && <p className={styles["none"]}>{text("matrix.order.none")}</p>}
        {filled.map(({ region, items }) => (
          <section key={region?.id ?? ""}>
            <h3>{region?.title ?? text("matrix.outside")}</h3>
            <ol start={items[0]?.rank}>
              {items.map(({ id, item, score, rank }) => (
                <li key={id}>
                  <button type="button" aria-pressed={chosen.has(id)} onClick={() => onChoose(id)}>
                    <span className={styles["rank"]}>{rank}</span>
                    <span className={styles["words"]}>{item.text.trim() || text("list.empty")}</span>
                    <span className={styles["values"]}>
                      {axesInOrder.map((axis) => (
                        <span key={axis}>{words.named(axis, score)}</span>
                      ))}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      {roadmap !== undefined && (
        <footer className={styles["foot"]}>
          <Button kind="primary" wide onClick={() => onGoToBoard(roadmap)}>
            <span className={styles["on"]}>
              {text("matrix.toRoadmap")}
              <ArrowRight aria-hidden="true" />
            </span>
          </Button>
        </footer>
      )}
    </section>
  );
}
