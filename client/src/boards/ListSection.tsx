// One part of a board in its list view, a section, a quadrant or a lane: its heading, how many, and its entries.
import { type ReactNode, useId } from "react";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./ListSection.module.css";

interface Props {
  readonly title: string;
  readonly count: number;
  /** The count in words: «6 notas». */
  readonly counted: string;
  /** Said in the entries' place where there are none. */
  readonly none: string | undefined;
  readonly children: ReactNode;
}

export function ListSection({ title, count, counted, none, children }: Props) {
  const headingId = useId();
  return (
    <section className={styles["section"]} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <span>{title}</span>
        <span className={styles["count"]} aria-hidden="true">
          {count}
        </span>
        <VisuallyHidden>{counted}</VisuallyHidden>
      </h2>
      {none === undefined ? children : <p className={styles["none"]}>{none}</p>}
    </section>
  );
}

export function ListEntries({ children }: Pick<Props, "children">) {
  return <ul className={styles["entries"]}>{children}</ul>;
}
