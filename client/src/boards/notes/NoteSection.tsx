// One part of the board: its heading, how many notes, and the notes.
import type { PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import { type ReactNode, useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { NoteEntry } from "../../items/note/NoteEntry.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./NoteSection.module.css";
import type { Writers } from "./useWriters.ts";

interface Props {
  readonly title: string;
  readonly notes: readonly PlacedNote[];
  readonly authorOf: (member: string) => string | undefined;
  readonly writers: Writers;
  /** The note whose actions are shown. */
  readonly open: string | undefined;
  /** The same function always, or every entry would be rendered with each change. */
  readonly onToggle: (id: string) => void;
  /** Undefined for those who may only look. */
  readonly actionsOf: ((placed: PlacedNote) => ReactNode) | undefined;
  readonly textBoxOf: (placed: PlacedNote) => ReactNode | undefined;
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
              note={placed.note}
              author={placed.note.author === undefined ? undefined : authorOf(placed.note.author)}
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
