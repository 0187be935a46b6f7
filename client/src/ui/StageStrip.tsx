// How far the workshop has come: the woven band along the lower edge of the top bar. Done is woven, now is bold and
// partly woven, to come is plain. On a phone the stages become one line, «Etapa 2 de 6: Ideas».
import { useText } from "../i18n/useText.ts";
import { classes } from "./classes.ts";
import styles from "./StageStrip.module.css";
import { stageNearness } from "./stageWindow.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface StripStage {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly stages: readonly StripStage[];
  readonly currentId: string | undefined;
  /** How far through the current stage, from 0 to 1. */
  readonly progress?: number;
}

export function StageStrip({ stages, currentId, progress = 0.5 }: Props) {
  const text = useText();
  const current = stages.findIndex((stage) => stage.id === currentId);
  const stage = stages[current];
  const total = stages.length;
  const isLong = stages.some((_, index) => stageNearness(index, { current, total }) === "far");
  return (
    <nav aria-label={text("common.stages.label")} className={classes(styles["strip"], isLong && styles["long"])}>
      {stage && (
        <p className={styles["short"]}>
          {text("common.stages.positionNamed", { number: current + 1, total, name: stage.name })}
        </p>
      )}
      {stage && isLong && (
        <span className={styles["position"]}>{text("common.stages.position", { number: current + 1, total })}</span>
      )}
      <ol className={styles["stages"]}>
        {stages.map(({ id, name }, index) => (
          <li
            key={id}
            className={classes(
              styles["stage"],
              styles[stageNearness(index, { current, total })],
              index < current && styles["done"],
              index === current && styles["now"],
            )}
            aria-current={index === current ? "step" : undefined}
          >
            <span>{name}</span>
            {index < current && <VisuallyHidden>{text("common.stages.done")}</VisuallyHidden>}
            {index === current && <i className={styles["woven"]} style={{ inlineSize: percent(progress) }} />}
          </li>
        ))}
      </ol>
      <i className={styles["band"]} style={{ inlineSize: percent(total > 0 ? (current + progress) / total : 0) }} />
    </nav>
  );
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
}
