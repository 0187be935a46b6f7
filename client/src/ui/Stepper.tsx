// A small number that goes up and down by one: two large buttons, and a field for who would rather type.
import { Minus, Plus } from "lucide-react";
import { Field, type FieldWords } from "./Field.tsx";
import styles from "./Stepper.module.css";

interface Props extends Pick<FieldWords, "label"> {
  /** Names of the two buttons. */
  readonly fewer: string;
  readonly more: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onValue: (value: number) => void;
}

export function Stepper({ label, fewer, more, value, least, most, onValue }: Props) {
  const step = (to: number) => onValue(Math.min(most, Math.max(least, to)));
  return (
    <Field label={label}>
      {({ className, ...wiring }) => (
        <div className={styles["stepper"]}>
          <button type="button" aria-label={fewer} aria-disabled={value <= least} onClick={() => step(value - 1)}>
            <Minus aria-hidden="true" />
          </button>
          <input
            {...wiring}
            className={className}
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            value={value}
            onChange={({ target }) => Number.isInteger(target.valueAsNumber) && step(target.valueAsNumber)}
          />
          <button type="button" aria-label={more} aria-disabled={value >= most} onClick={() => step(value + 1)}>
            <Plus aria-hidden="true" />
          </button>
        </div>
      )}
    </Field>
  );
}
