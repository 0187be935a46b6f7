// How an action fares: sign, word and colour. A draft says what it lacks instead.
import type { Health } from "@minga/shared/plan/health.ts";
import { CircleCheck, CircleDashed, Clock3, type LucideIcon, TriangleAlert } from "lucide-react";
import { useText } from "../i18n/useText.ts";
import { classes } from "../ui/classes.ts";
import styles from "./HealthMark.module.css";
import type { PlanLine } from "./planLines.ts";

const signs: Readonly<Record<Health, LucideIcon>> = {
  on_track: CircleCheck,
  attention: TriangleAlert,
  delayed: Clock3,
  no_report: CircleDashed,
};

export function HealthMark({ line: { standing, health, findings, isReady } }: { readonly line: PlanLine }) {
  const text = useText();
  if (isReady) return <Mark look="ready" Sign={CircleCheck} words={text("plan.row.ready")} />;
  if (standing.status === "draft") {
    return <Mark look="lacking" Sign={CircleDashed} words={text("plan.row.missing", { count: findings.length })} />;
  }
  if (health === undefined) return null;
  return <Mark look={health} Sign={signs[health]} words={text(`plan.health.${health}`)} />;
}

interface MarkProps {
  readonly look: Health | "ready" | "lacking";
  readonly Sign: LucideIcon;
  readonly words: string;
}

function Mark({ look, Sign, words }: MarkProps) {
  return (
    <span className={classes(styles["health"], styles[look])}>
      <Sign aria-hidden="true" />
      {words}
    </span>
  );
}
