// How far an action has come: the bar for the eye, the number for everyone.
import { useText } from "../i18n/useText.ts";
import styles from "./ProgressMeter.module.css";

export function ProgressMeter({ percent }: { readonly percent: number }) {
  const text = useText();
  return (
    <span className={styles["progress"]}>
      <span aria-hidden="true" className={styles["meter"]}>
        <i style={{ inlineSize: `${percent}%` }} />
      </span>
      <b>{text("plan.row.progress", { percent })}</b>
    </span>
  );
}
