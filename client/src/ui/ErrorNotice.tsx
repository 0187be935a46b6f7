// Something did not work: what, and the next step. Read out as soon as it appears.
import type { ReactNode } from "react";
import styles from "./ErrorNotice.module.css";
import { ProblemIcon } from "./ProblemIcon.tsx";

interface Props {
  /** A sentence that says what to do. */
  readonly sentence: string;
  /** The button for it. */
  readonly action?: ReactNode;
}

export function ErrorNotice({ sentence, action }: Props) {
  return (
    <div role="alert" className={styles["notice"]}>
      <p className={styles["words"]}>
        <ProblemIcon />
        <span>{sentence}</span>
      </p>
      {action}
    </div>
  );
}
