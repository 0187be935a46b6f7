// What marks the way of an action, each with its day; those that were reported as reached are ticked.
import type { Milestone } from "@minga/shared/plan/actions.ts";
import { CheckCircle2, Diamond } from "lucide-react";
import { formatDay } from "../i18n/formatDay.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./MilestoneList.module.css";

interface Props {
  readonly milestones: readonly (Milestone & { readonly id: string })[];
  readonly reached: ReadonlySet<string>;
}

export function MilestoneList({ milestones, reached }: Props) {
  const text = useText();
  const language = useLanguage();
  if (milestones.length === 0) return <p className={styles["none"]}>{text("plan.detail.noMilestone")}</p>;
  return (
    <ul>
      {milestones.map(({ id, title, due }) => (
        <li key={id} className={styles["milestone"]}>
          {reached.has(id) ? (
            <CheckCircle2 aria-hidden="true" className={styles["reached"]} />
          ) : (
            <Diamond aria-hidden="true" />
          )}
          <span>
            {title.trim() || text("plan.milestone.title")}
            {reached.has(id) && <VisuallyHidden>{`, ${text("plan.milestone.reached")}`}</VisuallyHidden>}
          </span>
          <span className={styles["due"]}>{due === undefined ? text("plan.row.noDay") : formatDay(due, language)}</span>
        </li>
      ))}
    </ul>
  );
}
