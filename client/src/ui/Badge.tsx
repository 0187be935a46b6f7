// A state in a word: «En curso», «Borrador». The tone repeats what the word says and never says it alone.
import type { ReactNode } from "react";
import styles from "./Badge.module.css";
import { classes } from "./classes.ts";

interface Props {
  readonly tone?: "plain" | "ok" | "warn" | "danger" | "accent";
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Badge({ tone = "plain", icon, children }: Props) {
  return (
    <span className={classes(styles["badge"], styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
