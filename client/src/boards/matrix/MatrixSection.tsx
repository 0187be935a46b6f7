// A quadrant as a heading with what stands in it.
import type { ReactNode } from "react";
import { useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./MatrixSection.module.css";

interface Props {
  readonly title: string;
  readonly count: number;
  /** Entries of a list; without any, it says so. */
  readonly children: ReactNode;
}

export function MatrixSection({ title, count, children }: Props) {
  const text = useText();
  const headingId = useId();
  return (
    <section className={styles["section"]} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <span>{title}</span>
        <span className={styles["count"]} aria-hidden="true">
          {count}
        </span>
        <VisuallyHidden>{text("matrix.count", { count })}</VisuallyHidden>
      </h2>
      {count === 0 ? (
        <p className={styles["none"]}>{text("matrix.noneIn")}</p>
      ) : (
        <ul className={styles["entries"]}>{children}</ul>
      )}
    </section>
  );
}
