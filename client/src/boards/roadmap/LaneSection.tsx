// One lane in the list: its heading, how many initiatives, and the initiatives by start.
import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { type ReactNode, useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./LaneSection.module.css";

interface Props {
  readonly title: string;
  readonly bars: readonly LaidBar[];
  readonly entryOf: (bar: LaidBar) => ReactNode;
}

export function LaneSection({ title, bars, entryOf }: Props) {
  const text = useText();
  const headingId = useId();
  return (
    <section className={styles["section"]} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <span>{title}</span>
        <span className={styles["count"]} aria-hidden="true">
          {bars.length}
        </span>
        <VisuallyHidden>{text("roadmap.count", { count: bars.length })}</VisuallyHidden>
      </h2>
      {bars.length === 0 ? (
        <p className={styles["none"]}>{text("roadmap.emptyLane")}</p>
      ) : (
        <ul className={styles["bars"]}>{bars.map(entryOf)}</ul>
      )}
    </section>
  );
}
