// What stands around every input: label above, hint or error below, tied together for those who listen.
import { type ReactNode, useId } from "react";
import { useText } from "../i18n/useText.ts";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { ProblemIcon } from "./ProblemIcon.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface FieldWords {
  readonly label: string;
  /** The label is read aloud and not shown; for a field whose place says what it is. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What to do about what was typed. Takes the place of the hint. */
  readonly error?: string | undefined;
  /** Says «opcional» after the label. */
  readonly optional?: boolean | undefined;
}

/** Attributes that the input takes over. */
export interface FieldWiring {
  readonly id: string;
  readonly className: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface Props extends FieldWords {
  readonly children: (wiring: FieldWiring) => ReactNode;
}

export function Field({ label, labelHidden = false, hint, error, optional = false, children }: Props) {
  const text = useText();
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = error !== undefined || hint !== undefined;
  const words = (
    <>
      {label}
      {optional && <span className={styles["optional"]}> · {text("common.optional")}</span>}
    </>
  );
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles[labelHidden ? "hiddenLabel" : "label"]}>
        {labelHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </label>
      {children({
        id,
        className: classes(styles["input"], error !== undefined && styles["invalid"]),
        "aria-describedby": hasNote ? noteId : undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {hasNote && (
        <p id={noteId} className={error === undefined ? styles["hint"] : styles["error"]}>
          {error === undefined ? (
            hint
          ) : (
            <>
              <ProblemIcon />
              <span>{error}</span>
            </>
          )}
        </p>
      )}
    </div>
  );
}
