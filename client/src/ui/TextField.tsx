// One line of text.
import type { ComponentProps } from "react";
import { Field, type FieldWords } from "./Field.tsx";

interface Props extends FieldWords, Omit<ComponentProps<"input">, "id" | "className" | "value" | "onChange"> {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function TextField({ label, labelHidden, hint, error, optional, value, onValue, ...rest }: Props) {
  return (
    <Field {...{ label, labelHidden, hint, error, optional }}>
      {(wiring) => (
        <input type="text" {...rest} {...wiring} value={value} onChange={(event) => onValue(event.target.value)} />
      )}
    </Field>
  );
}
