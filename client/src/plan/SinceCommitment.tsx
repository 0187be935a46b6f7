// What the group promised on the day it bound itself, against today: only where the two differ.
import type { Day } from "@minga/shared/core/day.ts";
import { type BaselineChange, changesSince } from "@minga/shared/plan/baseline.ts";
import type { Commitment } from "@minga/shared/plan/commitments.ts";
import type { PlanView } from "@minga/shared/plan/planView.ts";
import { formatDay } from "../i18n/formatDay.ts";
import { formatNumber } from "../i18n/formats.ts";
import { type Text, useLanguage, useText } from "../i18n/useText.ts";
import type { PlanLine } from "./planLines.ts";
import styles from "./SinceCommitment.module.css";

interface Props {
  readonly line: PlanLine;
  readonly plan: PlanView;
  readonly commitment: Commitment;
  readonly dayOf: (atMs: number) => Day;
}

export function SinceCommitment({ line, plan, commitment, dayOf }: Props) {
  const text = useText();
  const language = useLanguage();
  const changes = changesSince(commitment.baseline, plan, line.id);
  const words = (value: BaselineChange["from"]): string => {
    if (value === undefined || value === "") return text("plan.detail.nothing");
    if (typeof value === "number") return formatNumber(value, language);
    return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, language) : value;
  };
  return (
    <section className={styles["since"]}>
      <h2>{text("plan.detail.since", { day: formatDay(dayOf(commitment.at), language) })}</h2>
      {commitment.reopened && <p>{text("plan.row.reopened", { reason: commitment.reopened.reason })}</p>}
      {changes.length === 0 && <p className={styles["same"]}>{text("plan.detail.same")}</p>}
      <ul>
        {changes.map((change) => (
          <li key={`${change.field} ${change.part?.id} ${change.part?.field}`}>{sentence(change, text, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function sentence(change: BaselineChange, text: Text, words: (value: BaselineChange["from"]) => string): string {
  const { field, part, from, to } = change;
  const label = text(`plan.field.${field}.label`);
  if (part === undefined) return text("plan.detail.was", { field: label, before: words(from), now: words(to) });
  if (to === undefined && part.field === "name")
    return text("plan.detail.removed", { field: label, before: words(from) });
  if (from === undefined && part.field === "name") return text("plan.detail.added", { field: label, now: words(to) });
  return text("plan.detail.was", {
    field: text("plan.panel.part", { part: part.name, field: partLabel(part.field, text) }),
    before: words(from),
    now: words(to),
  });
}

function partLabel(field: string, text: Text): string {
  switch (field) {
    case "baseline":
      return text("plan.indicator.baseline");
    case "target":
      return text("plan.indicator.targetValue");
    case "by":
      return text("plan.indicator.targetDate");
    case "unit":
      return text("plan.indicator.unit");
    case "due":
      return text("plan.milestone.due");
    default:
      return text("plan.indicator.name");
  }
}
