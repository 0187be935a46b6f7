// The bar at the head of every screen: where one is, how far along, and what is always at hand.
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./TopBar.module.css";
import { Wordmark } from "./Wordmark.tsx";

interface Props {
  /** Where the wordmark leads. */
  readonly home?: string | undefined;
  readonly title?: string | undefined;
  /** Gives way to the stages on a phone. */
  readonly subtitle?: string | undefined;
  /** Stands where title and subtitle would, such as a menu that says them. */
  readonly place?: ReactNode;
  /** A StageStrip. */
  readonly stages?: ReactNode;
  /** What stands at the end. */
  readonly children?: ReactNode;
}

export function TopBar({ home, title, subtitle, place, stages, children }: Props) {
  return (
    <header className={classes(styles["bar"], (title !== undefined || place !== undefined) && styles["titled"])}>
      <div className={styles["mark"]}>
        <Wordmark href={home} />
      </div>
      {place !== undefined && <div className={styles["place"]}>{place}</div>}
      {title !== undefined && (
        <div className={styles["titles"]}>
          <b>{title}</b>
          {subtitle !== undefined && <span className={stages ? styles["yields"] : undefined}>{subtitle}</span>}
        </div>
      )}
      {stages && <div className={styles["stages"]}>{stages}</div>}
      <div className={styles["end"]}>{children}</div>
    </header>
  );
}
