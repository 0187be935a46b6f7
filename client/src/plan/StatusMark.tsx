// What was said of an action last, in a sign and a word.
import type { Status } from "@minga/shared/plan/checkIns.ts";
import { CirclePause, CircleX } from "lucide-react";
import { useText } from "../i18n/useText.ts";
import { classes } from "../ui/classes.ts";
import styles from "./StatusMark.module.css";

export function StatusMark({ status }: { readonly status: Status }) {
  const text = useText();
  return (
    <span className={classes(styles["status"], styles[status])}>
      <StatusSign status={status} />
      {text(`plan.status.${status}`)}
    </span>
  );
}

function StatusSign({ status }: { readonly status: Status }) {
  if (status === "suspended") return <CirclePause aria-hidden="true" className={styles["icon"]} />;
  if (status === "cancelled") return <CircleX aria-hidden="true" className={styles["icon"]} />;
  return <i aria-hidden="true" className={styles["dot"]} />;
}
