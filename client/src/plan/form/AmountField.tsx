// A number as people write it, «1.234,5»: shown back in that form, so that one sees how it was understood.
import { useState } from "react";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useDraft } from "../../ui/useDraft.ts";
import { readAmount } from "../formatAmount.ts";

interface Props {
  readonly place: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
}

export function AmountField({ place, label, error, optional = false, value, onValue }: Props) {
  const text = useText();
  const language = useLanguage();
  const [isWrong, setWrong] = useState(false);
  const draft = useDraft(value === undefined ? "" : formatNumber(value, language), (typed) => {
    const amount = readAmount(typed, language);
    setWrong(typed.trim() !== "" && amount === undefined);
    if (typed.trim() === "" || amount !== undefined) onValue(amount);
  });
  return (
    <TextField
      {...draft}
      {...{ label, optional }}
      error={isWrong ? text("plan.form.notNumber") : error}
      data-field={place}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}
