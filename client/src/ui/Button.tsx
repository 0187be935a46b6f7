// The button, in four kinds. One primary button a screen.
import { Hourglass } from "lucide-react";
import { type ComponentProps, type MouseEvent, type ReactNode, useId } from "react";
import styles from "./Button.module.css";
import { type ButtonLook, buttonClass } from "./buttonLook.ts";

interface Props extends ButtonLook, Omit<ComponentProps<"button">, "className" | "disabled"> {
  readonly icon?: ReactNode;
  /** Waiting for an answer: keeps its width and its words, and does nothing when pressed again. */
  readonly busy?: boolean | undefined;
  /** Why it cannot be pressed now, as a sentence. The button stays reachable, so that people can ask it. */
  readonly disabledReason?: string | undefined;
}

export function Button({ kind, size, wide, icon, busy = false, disabledReason, children, ...rest }: Props) {
  const reasonId = useId();
  const isOff = busy || disabledReason !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isOff) event.preventDefault();
    else rest.onClick?.(event);
  };
  const button = (
    <button
      type="button"
      {...rest}
      className={buttonClass({ kind, size, wide, busy, off: disabledReason !== undefined })}
      onClick={press}
      aria-busy={busy || undefined}
      aria-disabled={isOff || undefined}
      aria-describedby={disabledReason === undefined ? rest["aria-describedby"] : reasonId}
    >
      {busy && icon ? <Hourglass /> : icon}
      <span>{children}</span>
    </button>
  );
  if (disabledReason === undefined) return button;
  return (
    <span className={wide ? styles["wideHolder"] : styles["holder"]}>
      {button}
      <span id={reasonId} role="tooltip" className={styles["reason"]}>
        {disabledReason}
      </span>
    </span>
  );
}
