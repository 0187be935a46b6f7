// A page: bar, title, content, and on a phone its one action docked where the thumb is.
import type { ReactNode, Ref } from "react";
import { useText } from "../i18n/useText.ts";
import { classes } from "./classes.ts";
import styles from "./PageShell.module.css";

interface Props {
  /** A TopBar. */
  readonly bar: ReactNode;
  readonly title?: string | undefined;
  /** Receives the heading, so that a change of page can put the focus there. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** Beside the title, at the end. */
  readonly action?: ReactNode;
  /** The main action of a form: below the content, and docked at the lower edge of a phone. */
  readonly docked?: ReactNode;
  /** `narrow` for forms. */
  readonly width?: "page" | "narrow";
  readonly children?: ReactNode;
}

export function PageShell({ bar, title, headingRef, lead, action, docked, width = "page", children }: Props) {
  const text = useText();
  return (
    <div className={styles["shell"]}>
      <a href="#content" className={styles["skip"]}>
        {text("common.skip")}
      </a>
      {bar}
      <main id="content" tabIndex={-1} className={styles["main"]}>
        <div className={classes(styles["content"], width === "narrow" && styles["narrow"])}>
          {title !== undefined && (
            <div className={styles["head"]}>
              <div>
                <h1 ref={headingRef} tabIndex={-1}>
                  {title}
                </h1>
                {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
              </div>
              {action}
            </div>
          )}
          {children}
        </div>
        {docked !== undefined && (
          <div className={styles["dock"]}>
            <div className={classes(styles["docked"], width === "narrow" && styles["narrow"])}>{docked}</div>
          </div>
        )}
      </main>
    </div>
  );
}
