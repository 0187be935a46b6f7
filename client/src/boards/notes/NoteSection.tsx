// One part of the board: its heading, how many notes, the notes that are in no theme, and the themes.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { lazy, Suspense, useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { type EntryParts, NoteEntries } from "./NoteEntries.tsx";
import styles from "./NoteSection.module.css";

interface Props extends EntryParts {
  readonly title: string;
  readonly placed: readonly PlacedItem[];
}

const ThemeSections = lazy(async () => ({ default: (await import("./ThemeSections.tsx")).ThemeSections }));

export function NoteSection({ title, placed, ...parts }: Props) {
  const text = useText();
  const headingId = useId();
  const loose = placed.filter(({ item, within }) => item.kind !== "theme" && within === undefined);
  const count = placed.filter(({ item }) => item.kind !== "theme").length;
  return (
    <section className={styles["section"]} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <span>{title}</span>
        <span className={styles["count"]} aria-hidden="true">
          {count}
        </span>
        <VisuallyHidden>{text("list.count", { count })}</VisuallyHidden>
      </h2>
      {placed.length === 0 && <p className={styles["none"]}>{text("list.noneYet")}</p>}
      {loose.length > 0 && <NoteEntries className={styles["notes"]} notes={loose} {...parts} />}
      {placed.length > loose.length && (
        <Suspense>
          <ThemeSections placed={placed} {...parts} />
        </Suspense>
      )}
    </section>
  );
}
