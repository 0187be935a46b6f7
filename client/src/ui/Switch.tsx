// On or off, at once. For what takes effect when something is sent, use a checkbox.
import { type ReactNode, useId } from "react";
import styles from "./Switch.module.css";

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
}

export function Switch({ label, hint, checked, onChecked, disabled = false }: Props) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles["row"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={hintId} className={styles["hint"]}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles["switch"]}
        checked={checked}
        aria-checked={checked}
        aria-describedby={hint === undefined ? undefined : hintId}
        disabled={disabled}
        onChange={(event) => onChecked(event.target.checked)}
      />
    </div>
  );
}
