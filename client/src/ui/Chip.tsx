// A filter that is on or off, such as one group of several.
import type { ComponentProps } from "react";
import styles from "./Chip.module.css";
import { classes } from "./classes.ts";

interface Props extends Omit<ComponentProps<"button">, "className"> {
  readonly pressed: boolean;
}

export function Chip({ pressed, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={classes(styles["chip"], pressed && styles["pressed"])}
    >
      {children}
    </button>
  );
}
