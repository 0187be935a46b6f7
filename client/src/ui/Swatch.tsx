// A note's colour, small, beside its name or the words of the note.
import type { NoteColor } from "@minga/shared/items/colors.ts";
import styles from "./Swatch.module.css";

export function Swatch({ color }: { readonly color: NoteColor }) {
  return (
    <span
      className={styles["swatch"]}
      style={{ backgroundColor: `var(--note-${color})`, borderColor: `var(--note-${color}-edge)` }}
      aria-hidden="true"
    />
  );
}
