// One ranked item of the list: its place in the order, its words, its values, and what can be done with it once opened.
import type { RankedItem } from "@minga/shared/boards/ranking.ts";
import { Ellipsis } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import { Dots } from "../../items/Dots.tsx";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./MatrixEntry.module.css";
import { axesInOrder, type ScoreWords } from "./useScoreWords.ts";

interface Props {
  readonly ranked: RankedItem;
  readonly words: ScoreWords;
  readonly dots: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** A text box in place of the words while they are written here. */
  readonly textBox: ReactNode;
  /** Sliders and buttons, while it is open. */
  readonly children: ReactNode;
}

export function MatrixEntry({ ranked, words, dots, isOpen, onToggle, textBox, children }: Props) {
  const text = useText();
  const { id, item, score, rank } = ranked;
  const said = item.text.trim();
  const options = said === "" ? text("matrix.optionsEmpty") : text("matrix.options", { text: said.slice(0, 80) });
  return (
    <li
      data-item={id}
      className={classes(styles["entry"], isOpen && styles["open"])}
      style={{ "--fill": `var(--note-${item.color})`, "--edge": `var(--note-${item.color}-edge)` } as CSSProperties} // React types know no custom properties
    >
      <span className={styles["rank"]}>{rank}</span>
      <div className={styles["what"]}>
        {textBox ?? <p className={said === "" ? styles["none"] : undefined}>{said || text("list.empty")}</p>}
        <small>
          {axesInOrder.map((axis) => (
            <span key={axis}>{words.named(axis, score)}</span>
          ))}
          {dots !== undefined && <Dots count={dots} />}
        </small>
      </div>
      <IconButton label={options} icon={<Ellipsis />} aria-expanded={isOpen} onClick={onToggle} />
      {isOpen && <div className={styles["opened"]}>{children}</div>}
    </li>
  );
}
