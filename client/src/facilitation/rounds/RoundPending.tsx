// In the place of a panel that is on its way.
import { Skeleton } from "../../ui/Skeleton.tsx";
import styles from "./RoundPending.module.css";

export function RoundPending() {
  return (
    <div className={styles["pending"]}>
      <Skeleton count={3} heightPx={96} />
    </div>
  );
}
