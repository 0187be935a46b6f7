// The room code: one real input, so that paste, deletion and screen readers work as everywhere, over eight drawn boxes.
import { type ComponentProps, type SyntheticEvent, useState } from "react";
import styles from "./CodeField.module.css";
import { classes } from "./classes.ts";
import { Field, type FieldWords } from "./Field.tsx";

const CODE_LENGTH = 8;
const places = Array.from({ length: CODE_LENGTH }, (_, index) => index);

interface Props extends FieldWords, Omit<ComponentProps<"input">, "id" | "className" | "value" | "onChange"> {
  /** Symbols without the dash, upper case, at most eight. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function CodeField({ label, labelHidden, hint, error, value, onValue, ...rest }: Props) {
  const [range, setRange] = useState<readonly [start: number, end: number]>();
  const follow = (event: SyntheticEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    setRange([selectionStart ?? CODE_LENGTH, selectionEnd ?? CODE_LENGTH]);
  };
  return (
    <Field {...{ label, labelHidden, hint, error }}>
      {({ className: _, ...wiring }) => (
        <div className={classes(styles["code"], error !== undefined && styles["invalid"])}>
          <span className={styles["boxes"]} aria-hidden="true">
            {places.map((place) => (
              <span key={place} className={classes(styles["box"], range && isActive(place, range) && styles["active"])}>
                {value[place] ?? (range && isActive(place, range) && <i className={styles["caret"]} />)}
              </span>
            ))}
          </span>
          <input
            autoCapitalize="characters"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            inputMode="text"
            enterKeyHint="go"
            {...rest}
            {...wiring}
            className={styles["input"]}
            value={value}
            onChange={(event) => {
              onValue(readCode(event.target.value));
              follow(event);
            }}
            onSelect={follow}
            onFocus={follow}
            onBlur={() => setRange(undefined)}
          />
        </div>
      )}
    </Field>
  );
}

/** The symbols of a code as typed, pasted or dictated: without dashes and spaces, in upper case, the first eight. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, CODE_LENGTH);
}

/** The box that the next symbol goes into, or all that are selected. A full code shows its last box. */
function isActive(place: number, [start, end]: readonly [start: number, end: number]): boolean {
  if (start === end) return place === Math.min(start, CODE_LENGTH - 1);
  return place >= start && place < end;
}
