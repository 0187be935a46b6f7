// What a vote asks: on what, with how many dots, by which criterion.
import { DOTS_LIMIT, LEAST_BALLOTS, votables } from "@minga/shared/facilitation/rounds/vote/vote.ts";
import { useText } from "../../../i18n/useText.ts";
import { RadioCards } from "../../../ui/RadioCards.tsx";
import { Stepper } from "../../../ui/Stepper.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { SetupProps } from "../roundView.ts";
import styles from "./VoteSetup.module.css";

const CRITERION_LIMIT = 240;

export function VoteSetup({ settings, onSettings }: SetupProps) {
  const text = useText();
  const { dots, most } = settings;
  const stepper = (what: string) => ({
    label: what,
    fewer: text("rounds.vote.fewer", { what }),
    more: text("rounds.vote.more", { what }),
  });
  return (
    <>
      <TextArea
        label={text("rounds.vote.criterion")}
        hint={text("rounds.vote.criterionHint")}
        rows={2}
        maxLength={CRITERION_LIMIT}
        value={settings.criterion}
        onValue={(criterion) => onSettings({ ...settings, criterion })}
      />
      <RadioCards
        legend={text("rounds.vote.on")}
        value={settings.on}
        onValue={(on) => onSettings({ ...settings, on })}
        cards={votables.map((value) => ({
          value,
          title: text(`rounds.vote.${value}`),
          ...(value === "both" && { detail: text("rounds.vote.bothDetail") }),
        }))}
      />
      <div className={styles["numbers"]}>
        <Stepper
          {...stepper(text("rounds.vote.dots"))}
          value={dots}
          least={1}
          most={DOTS_LIMIT}
          onValue={(value) => onSettings({ ...settings, dots: value, most: Math.min(most, value) })}
        />
        <Stepper
          {...stepper(text("rounds.vote.most"))}
          value={most}
          least={1}
          most={dots}
          onValue={(value) => onSettings({ ...settings, most: value })}
        />
      </div>
      <p className={styles["least"]}>{text("rounds.vote.leastBallots", { least: LEAST_BALLOTS })}</p>
    </>
  );
}
