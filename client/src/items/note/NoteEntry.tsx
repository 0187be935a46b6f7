// A note's line in a list: its words, who wrote them, its colour by name and as a stripe, and what can be done with it.
import type { Item } from "@minga/shared/items/kinds.ts";
import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./NoteEntry.module.css";

interface Props {
  readonly id: string;
  readonly note: Item;
  readonly author: string | undefined;
  /** Who is writing on it now. */
  readonly writers: readonly string[];
  /** What can be done with it, shown below when open; without it there is no button for more. */
  readonly actions: ReactNode | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** A text box in place of the words while they are written here. */
  readonly textBox: ReactNode | undefined;
}

export function NoteEntry({ id, note, author, writers, actions, isOpen, onToggle, textBox }: Props) {
  const text = useText();
  const words = note.text.trim();
  const options = words === "" ? text("list.optionsEmpty") : text("list.options", { text: words.slice(0, 80) });
  return (
    <li
      data-note={id}
      className={classes(styles["entry"], isOpen && styles["open"])}
      style={
        { "--fill": `var(--note-${note.color})`, "--edge": `var(--note-${note.color}-edge)` } as React.CSSProperties
      }
    >
      <div className={styles["what"]}>
        {textBox ?? <p className={classes(words === "" && styles["none"])}>{words || text("list.empty")}</p>}
        <small>
          {author !== undefined && <span>{author}</span>}
          <span>{text(`colors.${note.color}`).toLowerCase()}</span>
          {writers.map((name) => (
            <span key={name} className={styles["writing"]}>
              {text("list.writing", { name })}
            </span>
          ))}
        </small>
      </div>
      {actions !== undefined && (
        <IconButton label={options} icon={<Ellipsis />} aria-expanded={isOpen} onClick={onToggle} />
      )}
      {isOpen && actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
    </li>
  );
}
