// A choice that may not have been made yet.
import { useText } from "../../i18n/useText.ts";
import { Select } from "../../ui/Select.tsx";

interface Props<Value extends string> {
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly value: Value | undefined;
  readonly values: readonly Value[];
  readonly wordsOf: (value: Value) => string;
  readonly onValue: (value: Value | undefined) => void;
}

export function OptionField<Value extends string>(props: Props<Value>) {
  const { place, label, hint, error, optional = false, value, values, wordsOf, onValue } = props;
  const text = useText();
  return (
    <Select<Value | "">
      {...{ label, hint, error, optional }}
      data-field={place}
      value={value ?? ""}
      options={[
        { value: "", label: text("plan.form.choose") },
        ...values.map((each) => ({ value: each, label: wordsOf(each) })),
      ]}
      onValue={(chosen) => onValue(chosen === "" ? undefined : chosen)}
    />
  );
}
