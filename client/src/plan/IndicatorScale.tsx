// An indicator from where it starts to where it shall be, with the days of both.
import type { Indicator } from "@minga/shared/plan/actions.ts";
import { formatDay } from "../i18n/formatDay.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import { formatAmount } from "./formatAmount.ts";
import styles from "./IndicatorScale.module.css";

export function IndicatorScale({ indicator }: { readonly indicator: Indicator }) {
  const text = useText();
  const language = useLanguage();
  const { name, unit, baseline, target, verification } = indicator;
  const amount = (value: number | undefined) =>
    value === undefined ? text("plan.detail.unknown") : formatAmount(value, unit, { text, language });
  const day = (at: string) => formatDay(at, language);
  return (
    <div className={styles["indicator"]}>
      <h3>{name.trim() || text("plan.indicator.name")}</h3>
      <dl className={styles["scale"]}>
        <div>
          <dt>{baselineWords()}</dt>
          <dd>{amount(baseline.status === "known" ? baseline.value : undefined)}</dd>
        </div>
        <div>
          <dt>
            {target.date === undefined
              ? text("plan.detail.targetNoDay")
              : text("plan.detail.target", { day: day(target.date) })}
          </dt>
          <dd>{amount(target.value)}</dd>
        </div>
      </dl>
      {verification.trim() !== "" && <p>{text("plan.detail.verification", { source: verification })}</p>}
    </div>
  );

  function baselineWords(): string {
    if (baseline.date === undefined) return text("plan.detail.baselineNoDay");
    return text(baseline.status === "known" ? "plan.detail.baseline" : "plan.detail.baselineToBeSet", {
      day: day(baseline.date),
    });
  }
}
