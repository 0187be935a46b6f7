// The board while its content is on the way: the surface itself, empty.
import { useText } from "../../i18n/useText.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./BoardPending.module.css";

export function BoardPending() {
  const text = useText();
  return (
    <div className={styles["pending"]} aria-busy="true">
      <VisuallyHidden>{text("page.board.opening")}</VisuallyHidden>
    </div>
  );
}
