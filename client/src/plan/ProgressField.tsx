// How far, from 0 to 100: by slider, by steps of five, or as a number; the last report is marked.
import { Minus, Plus } from "lucide-react";
import { useText } from "../i18n/useText.ts";
import { Field } from "../ui/Field.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./ProgressField.module.css";

const STEP = 5;

interface Props {
  readonly value: number;
  /** What was reported last. */
  readonly before: number;
  readonly onValue: (value: number) => void;
}

export function ProgressField({ value, before, onValue }: Props) {
  const text = useText();
  const set = (next: number) => onValue(Math.min(100, Math.max(0, Math.round(next))));
  return (
    <Field label={text("plan.report.progress")} hint={text("plan.report.before", { percent: before })}>
      {({ className: _look, ...wiring }) => (
        <div className={styles["stepper"]}>
          <IconButton
            label={text("plan.report.less")}
            icon={<Minus aria-hidden="true" />}
            onClick={() => set(value - STEP)}
          />
          <input
            {...wiring}
            type="range"
            min={0}
            max={100}
            value={value}
            aria-valuetext={text("plan.row.progress", { percent: value })}
            onChange={({ target }) => set(Number(target.value))}
          />
          <output>{text("plan.row.progress", { percent: value })}</output>
          <IconButton
            label={text("plan.report.more")}
            icon={<Plus aria-hidden="true" />}
            onClick={() => set(value + STEP)}
          />
        </div>
      )}
    </Field>
  );
}
