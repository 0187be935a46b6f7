// The system's own list of choices: best on phones, and known to every screen reader.
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { Field, type FieldWords } from "./Field.tsx";
import styles from "./Select.module.css";

interface Props<Value extends string>
  extends FieldWords,
    Omit<ComponentProps<"select">, "id" | "className" | "value" | "onChange" | "children"> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
}

export function Select<Value extends string>(props: Props<Value>) {
  const { label, labelHidden, hint, error, optional, value, options, onValue, ...rest } = props;
  return (
    <Field {...{ label, labelHidden, hint, error, optional }}>
      {(wiring) => (
        <span className={styles["frame"]}>
          {/* The values offered are all of type Value, so the chosen one is. */}
          <select {...rest} {...wiring} value={value} onChange={(event) => onValue(event.target.value as Value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown className={styles["arrow"]} aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}
