// The bar at the head of every screen: where one is, how far along, and what is always at hand.
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./TopBar.module.css";
import { Wordmark } from "./Wordmark.tsx";

interface Props {
  /** Where the wordmark leads. */
  readonly home?: string | undefined;
  /** Where one is, such as a menu that says it. */
  readonly place?: ReactNode;
  /** A StageStrip. */
  readonly stages?: ReactNode;
  /** What stands at the end. */
  readonly children?: ReactNode;
}

export function TopBar({ home, place, stages, children }: Props) {
  return (
    <header className={classes(styles["bar"], place !== undefined && styles["titled"])}>
      <div className={styles["mark"]}>
        <Wordmark href={home} />
      </div>
      {place !== undefined && <div className={styles["place"]}>{place}</div>}
      {stages && <div className={styles["stages"]}>{stages}</div>}
      <div className={styles["end"]}>{children}</div>
    </header>
  );
}
