// The open row of the plan: where the action comes from, how it is measured, what marks its way, what was promised.
import type { Path } from "@minga/shared/chain/pathOf.ts";
import type { Day } from "@minga/shared/core/day.ts";
import { type PlanView, partsOf } from "@minga/shared/plan/planView.ts";
import { useText } from "../i18n/useText.ts";
import styles from "./ActionDetail.module.css";
import { IndicatorScale } from "./IndicatorScale.tsx";
import { MilestoneList } from "./MilestoneList.tsx";
import { OriginPath } from "./path/OriginPath.tsx";
import type { PlanLine } from "./planLines.ts";
import type { PlanLinks } from "./planLinks.ts";
import { SinceCommitment } from "./SinceCommitment.tsx";

interface Props {
  readonly line: PlanLine;
  readonly plan: PlanView;
  readonly path: Path | undefined;
  /** Whether it is known what of the path is still there. */
  readonly isPathKnown: boolean;
  readonly links: PlanLinks;
  readonly dayOf: (atMs: number) => Day;
}

export function ActionDetail({ line, plan, path, isPathKnown, links, dayOf }: Props) {
  const text = useText();
  const indicators = partsOf(plan.indicators, line.id);
  const source = plan.sources.get(line.id);
  const commitment = plan.commitments.get(line.id);
  return (
    <div className={styles["detail"]}>
      {path && (
        <OriginPath
          {...{ path, links }}
          isKnown={isPathKnown}
          takenOn={source === undefined ? undefined : dayOf(source.takenAt)}
        />
      )}
      <div className={styles["two"]}>
        <section>
          <h2>{text("plan.detail.indicator", { count: Math.max(1, indicators.length) })}</h2>
          {indicators.length === 0 && <p className={styles["none"]}>{text("plan.detail.noIndicator")}</p>}
          {indicators.map((indicator) => (
            <IndicatorScale key={indicator.id} indicator={indicator} />
          ))}
        </section>
        <section>
          <h2>{text("plan.detail.milestones")}</h2>
          <MilestoneList milestones={partsOf(plan.milestones, line.id)} reached={line.standing.reached} />
        </section>
      </div>
      {commitment && <SinceCommitment {...{ line, plan, commitment, dayOf }} />}
    </div>
  );
}
