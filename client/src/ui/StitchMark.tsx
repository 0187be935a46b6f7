// One stitch of the woven band: somebody who has come, or a place that still waits. Read it out beside it, in words.
import styles from "./StitchMark.module.css";

const OUTLINE = "M12 0h4v4h4v4h4v4h4v4h-4v4h-4v4h-4v4h-4v-4H8v-4H4v-4H0v-4h4V8h4V4h4z";
const THREAD = "M12 8h4v4h4v4h-4v4h-4v-4H8v-4h4z";
const HEART = "M12 12h4v4h-4z";

interface Props {
  /** `waiting` is only an outline; `whole` has the red heart of the wordmark. */
  readonly kind: "arrived" | "waiting" | "whole";
}

export function StitchMark({ kind }: Props) {
  return (
    <svg viewBox="-0.5 -0.5 29 29" aria-hidden="true" className={styles["stitch"]}>
      <path className={kind === "waiting" ? styles["empty"] : styles["ground"]} d={OUTLINE} />
      {kind !== "waiting" && <path className={styles["thread"]} d={THREAD} />}
      {kind === "whole" && <path className={styles["heart"]} d={HEART} />}
    </svg>
  );
}
