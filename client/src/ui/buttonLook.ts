// What a button and a link that looks like one have in common.
import styles from "./Button.module.css";
import { classes } from "./classes.ts";

export interface ButtonLook {
  readonly kind?: "primary" | "normal" | "quiet" | "danger" | undefined;
  /** `large` is 56 px high: the one action of a phone screen. */
  readonly size?: "normal" | "large" | undefined;
  /** As wide as what it stands in. */
  readonly wide?: boolean | undefined;
}

export function buttonClass(look: ButtonLook & { readonly busy?: boolean; readonly off?: boolean }): string {
  return classes(
    styles["button"],
    styles[look.kind ?? "normal"],
    look.size === "large" && styles["large"],
    look.wide && styles["wide"],
    look.busy && styles["busy"],
    look.off && styles["off"],
  );
}
