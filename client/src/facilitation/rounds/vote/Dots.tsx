// Dots as shapes: so many given, so many still to give. The number stands beside them in words.
import styles from "./Dots.module.css";

interface Props {
  readonly given: number;
  /** Outlines after the given ones. */
  readonly empty?: number;
  /** The most that any of its neighbours has: beside more than one can count, all are bars. */
  readonly of?: number;
}

/** More than this nobody counts: one bar instead. */
const COUNTABLE = 24;

export function Dots({ given, empty = 0, of = given + empty }: Props) {
  if (of > COUNTABLE) {
    return (
      <span className={styles["bar"]} aria-hidden="true">
        <i style={{ inlineSize: `${(given / of) * 100}%` }} />
      </span>
    );
  }
  return (
    <span className={styles["dots"]} aria-hidden="true">
      {Array.from({ length: given + empty }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place
        <i key={place} className={place < given ? styles["given"] : styles["empty"]} />
      ))}
    </span>
  );
}
