// One line under the bar: what is going on, and what can be done about it.
import { CircleDot } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./StripLine.module.css";

interface Props {
  /** Of the line among the others of the page; that of what is going on, if none is given. */
  readonly label?: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Something is open: it is brighter than what is only news. */
  readonly isLive?: boolean;
  /** There, for the focus to come back to, and not shown. */
  readonly isAway?: boolean;
}

export function StripLine({ label, children, actions, isLive = false, isAway = false }: Props) {
  const text = useText();
  return (
    <section
      className={classes(styles["line"], isLive && styles["live"], isAway && styles["away"])}
      aria-label={label ?? text("rounds.label")}
    >
      <p className={styles["words"]}>
        <CircleDot aria-hidden="true" />
        <span>{children}</span>
      </p>
      <div className={styles["actions"]}>{actions}</div>
    </section>
  );
}
