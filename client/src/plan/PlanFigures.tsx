// How the plan fares as a whole, in four numbers with their words.
import { useText } from "../i18n/useText.ts";
import { classes } from "../ui/classes.ts";
import styles from "./PlanFigures.module.css";
import type { Figures } from "./planLines.ts";

export function PlanFigures({ figures }: { readonly figures: Figures }) {
  const text = useText();
  const { actions, ready, delayed, attention, noReport, isDraft } = figures;
  return (
    <dl className={styles["figures"]} aria-label={text("plan.figures.label")}>
      <Figure value={actions} words={text("plan.figures.actions", { count: actions })} />
      {isDraft ? (
        <Figure value={ready} words={text("plan.figures.ready", { count: ready })} />
      ) : (
        <>
          <Figure value={delayed} words={text("plan.figures.delayed")} look="danger" />
          <Figure value={attention} words={text("plan.figures.attention", { count: attention })} look="warn" />
          <Figure value={noReport} words={text("plan.figures.noReport")} />
        </>
      )}
    </dl>
  );
}

interface FigureProps {
  readonly value: number;
  readonly words: string;
  readonly look?: "danger" | "warn";
}

function Figure({ value, words, look }: FigureProps) {
  return (
    <div className={styles["figure"]}>
      <dt>{words}</dt>
      <dd className={classes(value > 0 && look !== undefined && styles[look])}>{value}</dd>
    </div>
  );
}
