// A square button that is only an icon: its words are its name and its tip.
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./IconButton.module.css";

interface Props extends Omit<ComponentProps<"button">, "className" | "children"> {
  readonly label: string;
  readonly icon: ReactNode;
  /** For a button that stays down: whether it is. */
  readonly pressed?: boolean | undefined;
}

export function IconButton({ label, icon, pressed, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      className={classes(styles["button"], pressed && styles["pressed"])}
    >
      {icon}
    </button>
  );
}
