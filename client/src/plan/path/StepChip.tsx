// One step of the way back: what it was, in two short lines, and a link to it as long as it is there.
import type { Step } from "@minga/shared/chain/steps.ts";
import { ChartGantt, Grid2x2 } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { type Text, useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { PlanLinks } from "../planLinks.ts";
import styles from "./StepChip.module.css";
import { stepAddress } from "./stepAddress.ts";
import { placeWords } from "./stepWords.ts";

interface Props {
  readonly step: Step;
  readonly links: PlanLinks;
  /** The step at which one stands. */
  readonly isHere?: boolean;
  /** Whether it is known by now what is still there: before that, nothing is called gone. */
  readonly isKnown: boolean;
}

export function StepChip({ step, links, isHere = false, isKnown }: Props) {
  const text = useText();
  const { caption, words, detail } = useStepWords(step);
  const isGone = isKnown && step.kind !== "vote" && step.isGone;
  const address = isHere ? undefined : stepAddress(step, links);
  const isNote = step.kind === "note" || step.kind === "theme";
  const look = {
    className: classes(styles["chip"], isNote && styles["note"], isHere && styles["here"], isGone && styles["gone"]),
    // React types know no custom properties.
    ...(isNote && {
      style: { "--fill": `var(--note-${step.color})`, "--edge": `var(--note-${step.color}-edge)` } as CSSProperties,
    }),
  };
  const content = (
    <>
      <span className={styles["caption"]}>
        <StepSign kind={step.kind} />
        {caption}
      </span>
      <b className={styles["words"]}>{words}</b>
      {detail !== undefined && <span className={styles["detail"]}>{detail}</span>}
      {isGone && <span className={styles["detail"]}>{text("path.gone")}</span>}
    </>
  );
  if (address === undefined) {
    return (
      <span {...look} aria-current={isHere ? "true" : undefined}>
        {content}
      </span>
    );
  }
  return (
    <a {...look} href={address}>
      {content}
    </a>
  );
}

function StepSign({ kind }: { readonly kind: Step["kind"] }): ReactNode {
  if (kind === "vote") return <i aria-hidden="true" className={styles["dot"]} />;
  if (kind === "matrix") return <Grid2x2 aria-hidden="true" />;
  return kind === "roadmap" ? <ChartGantt aria-hidden="true" /> : null;
}

interface StepWords {
  readonly caption: string;
  readonly words: ReactNode;
  readonly detail?: string;
}

function useStepWords(step: Step): StepWords {
  const text = useText();
  switch (step.kind) {
    case "note":
      return { caption: text("path.note"), words: noteWords(step.text, text) };
    case "theme": {
      const count = step.notes.length;
      return { caption: count > 0 ? text("path.notes", { count }) : text("path.theme"), words: step.text };
    }
    case "vote": {
      const { dots, rank, of } = step;
      return { caption: text("path.vote"), words: text("path.dots", { count: dots, rank, of }) };
    }
    case "matrix": {
      const { quadrant, xLabel, yLabel, x, y } = step;
      return {
        caption: text("path.matrix"),
        words: (
          <>
            {quadrant}
            <VisuallyHidden>{`. ${text("path.score", { xLabel, yLabel, x, y })}`}</VisuallyHidden>
          </>
        ),
      };
    }
    case "roadmap":
      return {
        caption: text("path.roadmap"),
        words: step.place ? placeWords(text, step.place) : step.text,
        detail: step.text,
      };
    case "action":
      return { caption: text("path.action"), words: step.code };
  }
}

function noteWords(words: string, text: Text): string {
  return words.trim() || text("path.life.empty");
}
