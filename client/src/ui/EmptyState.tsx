// Nothing here yet: one sentence and one button.
import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface Props {
  readonly sentence: string;
  readonly action?: ReactNode;
}

export function EmptyState({ sentence, action }: Props) {
  return (
    <div className={styles["empty"]}>
      <p>{sentence}</p>
      {action}
    </div>
  );
}
