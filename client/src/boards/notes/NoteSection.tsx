// One part of the board: its heading, how many notes, and the notes.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type ReactNode, useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { NoteEntry } from "../../items/note/NoteEntry.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { Writers } from "../useWriters.ts";
import styles from "./NoteSection.module.css";

interface Props {
  readonly title: string;
  readonly notes: readonly PlacedItem[];
  readonly authorOf: (member: string) => string | undefined;
  readonly writers: Writers;
  /** The note whose actions are shown. */
  readonly open: string | undefined;
  /** The same function always, or every entry would be rendered with each change. */
  readonly onToggle: (id: string) => void;
  /** Undefined for those who may only look. */
  readonly actionsOf: ((placed: PlacedItem) => ReactNode) | undefined;
  readonly textBoxOf: (placed: PlacedItem) => ReactNode | undefined;
}

const nobody: readonly string[] = [];

export function NoteSection({ title, notes, authorOf, writers, open, onToggle, actionsOf, textBoxOf }: Props) {
  const text = useText();
  const headingId = useId();
  return (
    <section className={styles["section"]} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <span>{title}</span>
        <span className={styles["count"]} aria-hidden="true">
          {notes.length}
        </span>
        <VisuallyHidden>{text("list.count", { count: notes.length })}</VisuallyHidden>
      </h2>
      {notes.length === 0 ? (
        <p className={styles["none"]}>{text("list.noneYet")}</p>
      ) : (
        <ul className={styles["notes"]}>
          {notes.map((placed) => (
            <NoteEntry
              key={placed.id}
              id={placed.id}
              note={placed.item}
              author={placed.item.author === undefined ? undefined : authorOf(placed.item.author)}
              writers={writers.get(placed.id) ?? nobody}
              canOpen={actionsOf !== undefined}
              actions={open === placed.id ? actionsOf?.(placed) : undefined}
              onToggle={onToggle}
              textBox={textBoxOf(placed)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
