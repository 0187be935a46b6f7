// One thought on the wall: a title, what stands under it, and two facts at the foot. No controls: nobody's hands are here.
import type { ReactNode } from "react";
import { Wordmark } from "../../ui/Wordmark.tsx";
import styles from "./WallFrame.module.css";

interface Props {
  readonly title: string;
  readonly subtitle: string;
  readonly start?: string;
  readonly end?: string;
  readonly children: ReactNode;
}

export function WallFrame({ title, subtitle, start = "", end = "", children }: Props) {
  return (
    <div className={styles["wall"]} data-theme="light">
      <header className={styles["head"]}>
        <div>
          <h1>{title}</h1>
          {subtitle !== "" && <p>{subtitle}</p>}
        </div>
        <Wordmark size="wall" />
      </header>
      <main className={styles["main"]}>{children}</main>
      {(start !== "" || end !== "") && (
        <footer className={styles["foot"]}>
          <span>{start}</span>
          <span>{end}</span>
        </footer>
      )}
    </div>
  );
}
