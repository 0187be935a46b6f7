// An initiative in a list: the colour it has had since it was a note, its words, its quarters.
import type { CSSProperties } from "react";
import styles from "./InitiativeWords.module.css";
import type { PlannedInitiative } from "./plannedInitiative.ts";

export function InitiativeWords({ initiative: { text, color, span } }: { readonly initiative: PlannedInitiative }) {
  return (
    <span
      className={styles["words"]}
      style={{ "--fill": `var(--note-${color})`, "--edge": `var(--note-${color}-edge)` } as CSSProperties} // React types know no custom properties
    >
      <b>{text}</b>
      <span>{span}</span>
    </span>
  );
}
