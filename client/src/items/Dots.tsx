// How many dots a vote left on an item: a dot and a number.
import { useText } from "../i18n/useText.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./Dots.module.css";

export function Dots({ count }: { readonly count: number }) {
  const text = useText();
  return (
    <span className={styles["dots"]}>
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{text("tray.votes", { count })}</VisuallyHidden>
    </span>
  );
}
