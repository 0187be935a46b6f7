// The place of what is still loading, in the shape it will have. Seen only after 300 ms; what comes sooner never flickers.
import { useText } from "../i18n/useText.ts";
import styles from "./Skeleton.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface Props {
  /** How many of them stand one below the other. */
  readonly count?: number;
  /** Height of each, in pixels. */
  readonly heightPx?: number;
}

export function Skeleton({ count = 1, heightPx = 96 }: Props) {
  const text = useText();
  return (
    <div className={styles["skeleton"]} aria-busy="true">
      <VisuallyHidden>{text("common.loading")}</VisuallyHidden>
      {Array.from({ length: count }, (_, place) => place).map((place) => (
        <span key={place} className={styles["block"]} style={{ blockSize: heightPx }} />
      ))}
    </div>
  );
}
