// Beside the plan: what the open action lacks, each with the way to mend it, then what it has, and the next step.

import type { Day } from "@minga/shared/core/day.ts";
import { localize } from "@minga/shared/core/localized.ts";
import { type PlanView, reportsOf } from "@minga/shared/plan/planView.ts";
import { Check, CircleDashed } from "lucide-react";
import type { ReactNode } from "react";
import { formatDay } from "../i18n/formatDay.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { checklistOf } from "./checklist.ts";
import styles from "./PlanPanel.module.css";
import type { PlanLine } from "./planLines.ts";

interface Props {
  readonly line: PlanLine;
  readonly plan: PlanView;
  readonly canWrite: boolean;
  /** In a narrow window it stands in the open row, where what is there already takes no room. */
  readonly isPartOfRow: boolean;
  readonly dayOf: (atMs: number) => Day;
  readonly onGoTo: (place: string) => void;
  /** The buttons at the foot. */
  readonly children: ReactNode;
}

export function PlanPanel({ line, plan, canWrite, isPartOfRow, dayOf, onGoTo, children }: Props) {
  const text = useText();
  const language = useLanguage();
  const { action, standing } = line;
  const { missing, done } = checklistOf(line, plan, text);
  const report = reportsOf(plan, line.id).at(-1);
  const isDraft = standing.status === "draft";
  const entriesDone = done.map((field) => (
    <li key={field} className={styles["done"]}>
      <Check aria-hidden="true" />
      <span>
        {text(`plan.field.${field}.label`)}
        <VisuallyHidden>{`, ${text("plan.panel.done")}`}</VisuallyHidden>
      </span>
    </li>
  ));
  return (
    <section className={styles["panel"]} aria-label={text("plan.panel.label", { code: action.code })}>
      <header className={styles["head"]}>
        <p>
          {text("plan.panel.fields", { code: action.code, done: done.length, total: done.length + missing.length })}
        </p>
        <h2>{title()}</h2>
      </header>
      <ul className={styles["list"]}>
        {missing.map(({ place, label, rule }) => (
          <li key={`${place} ${label}`} className={styles["missing"]}>
            <CircleDashed aria-hidden="true" />
            <span>
              {label}
              {rule && <small>{localize(rule, language)}</small>}
            </span>
            {canWrite && isDraft && (
              <button
                type="button"
                // The field one comes from is left with the click, not before: what it writes may move this list.
                onMouseDown={(event) => event.preventDefault()}
                aria-label={text("plan.panel.completeNamed", { field: label })}
                onClick={() => onGoTo(place)}
              >
                {text("plan.panel.complete")}
              </button>
            )}
          </li>
        ))}
        {!isPartOfRow && entriesDone}
      </ul>
      {isPartOfRow && done.length > 0 && (
        <details className={styles["more"]}>
          <summary>{text("plan.panel.seeDone", { count: done.length })}</summary>
          <ul>{entriesDone}</ul>
        </details>
      )}
      {report && (
        <div className={styles["report"]}>
          {report.note !== "" && <p>{text("plan.panel.quote", { note: report.note })}</p>}
          <span>{text("plan.panel.lastReport", { day: formatDay(dayOf(report.at), language) })}</span>
        </div>
      )}
      <footer className={styles["foot"]}>{children}</footer>
    </section>
  );

  function title(): string {
    if (missing.length > 0) return text("plan.panel.missing", { count: missing.length });
    if (isDraft || standing.committedAt === undefined) return text("plan.panel.ready");
    return text("plan.panel.committed", { day: formatDay(dayOf(standing.committedAt), language) });
  }
}
