// One thing to prepare, on a card of its own.
import { type ReactNode, useId } from "react";
import styles from "./Panel.module.css";

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Panel({ title, aside, hint, children }: Props) {
  const id = useId();
  return (
    <section className={styles["panel"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {hint !== undefined && <p className={styles["hint"]}>{hint}</p>}
      {children}
    </section>
  );
}
