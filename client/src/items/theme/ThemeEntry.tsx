// A theme in a list: its name as a heading, how many notes it holds, what it was given in a vote, and its notes below.
import type { Item } from "@minga/shared/items/kinds.ts";
import { Ellipsis } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./ThemeEntry.module.css";

interface Props {
  readonly id: string;
  readonly theme: Item;
  readonly count: number;
  /** What it was given in a vote, in words. */
  readonly vote: ReactNode | undefined;
  /** Who is writing on its name now. */
  readonly writers: readonly string[];
  readonly canOpen: boolean;
  /** What can be done with it; undefined while it is closed. */
  readonly actions: ReactNode | undefined;
  readonly onToggle: (id: string) => void;
  /** A text box in place of the name while it is written here. */
  readonly textBox: ReactNode | undefined;
  /** Its notes. */
  readonly children: ReactNode;
}

export function ThemeEntry(props: Props) {
  const { id, theme, count, vote, writers, canOpen, actions, onToggle, textBox, children } = props;
  const text = useText();
  const headingId = useId();
  const isOpen = actions !== undefined;
  const name = theme.text.trim() || text("theme.unnamed");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-labelledby={headingId} className={styles["theme"]}>
      <div data-item={id} className={classes(styles["head"], isOpen && styles["open"])}>
        <div className={styles["what"]}>
          <h3
            id={headingId}
            hidden={textBox !== undefined}
            className={classes(theme.text.trim() === "" && styles["none"])}
          >
            {name}
          </h3>
          {textBox}
          <small>
            <span>{text("list.count", { count })}</span>
            {vote}
            {writers.map((writer) => (
              <span key={writer} className={styles["writing"]}>
                {text("list.writing", { name: writer })}
              </span>
            ))}
          </small>
        </div>
        {canOpen && (
          <IconButton
            label={text("theme.options", { name })}
            icon={<Ellipsis />}
            aria-expanded={isOpen}
            onClick={() => onToggle(id)}
          />
        )}
        {isOpen && textBox === undefined && <div className={styles["actions"]}>{actions}</div>}
      </div>
      {count === 0 ? <p className={styles["empty"]}>{text("theme.empty")}</p> : children}
    </div>
  );
}
