// A note's line in a list: its words, who wrote them, its colour by name and as a stripe, and what can be done with it.
import type { Item } from "@minga/shared/items/kinds.ts";
import { Ellipsis } from "lucide-react";
import { type CSSProperties, memo, type ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./NoteEntry.module.css";

interface Props {
  readonly id: string;
  readonly note: Item;
  readonly author: string | undefined;
  /** What it was given in a vote, in words. */
  readonly vote?: ReactNode | undefined;
  /** Who is writing on it now. */
  readonly writers: readonly string[];
  /** Whether there is a button for what can be done with it. */
  readonly canOpen: boolean;
  /** What can be done with it; undefined while it is closed. */
  readonly actions: ReactNode | undefined;
  readonly onToggle: (id: string) => void;
  /** A text box in place of the words while they are written here. */
  readonly textBox: ReactNode | undefined;
}

/** Rendered anew only where something about this note has changed: a list may hold a thousand. */
export const NoteEntry = memo(function NoteEntry(props: Props) {
  const { id, note, author, vote, writers, canOpen, actions, onToggle, textBox } = props;
  const text = useText();
  const isOpen = actions !== undefined;
  const words = note.text.trim();
  const options = words === "" ? text("list.optionsEmpty") : text("list.options", { text: words.slice(0, 80) });
  return (
    <li
      data-item={id}
      className={classes(styles["entry"], isOpen && styles["open"])}
      style={{ "--fill": `var(--note-${note.color})`, "--edge": `var(--note-${note.color}-edge)` } as CSSProperties} // React types know no custom properties
    >
      <div className={styles["what"]}>
        {textBox ?? <p className={classes(words === "" && styles["none"])}>{words || text("list.empty")}</p>}
        <small>
          {author !== undefined && <span>{author}</span>}
          <span>{text(`colors.${note.color}`).toLowerCase()}</span>
          {vote}
          {writers.map((name) => (
            <span key={name} className={styles["writing"]}>
              {text("list.writing", { name })}
            </span>
          ))}
        </small>
      </div>
      {canOpen && (
        <IconButton label={options} icon={<Ellipsis />} aria-expanded={isOpen} onClick={() => onToggle(id)} />
      )}
      {isOpen && textBox === undefined && <div className={styles["actions"]}>{actions}</div>}
    </li>
  );
});
