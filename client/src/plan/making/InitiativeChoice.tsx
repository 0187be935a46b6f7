// Which initiatives become actions: a tick for each, by lane; those that are joined are one line.
import { Split } from "lucide-react";
import { useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { choose, type Grouping, isChosen, split, type Unit, unitsOf } from "../groupingInitiatives.ts";
import styles from "./InitiativeChoice.module.css";
import { InitiativeWords } from "./InitiativeWords.tsx";
import type { PlannedInitiative } from "./plannedInitiative.ts";

interface Props {
  readonly initiatives: readonly PlannedInitiative[];
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onSplit: (unit: readonly PlannedInitiative[]) => void;
}

export function InitiativeChoice({ initiatives, grouping, onGrouping, onSplit }: Props) {
  const text = useText();
  const present = initiatives.map(({ id }) => id);
  const units = unitsOf(grouping, present).map((unit) =>
    unit.flatMap((id) => initiatives.filter((one) => one.id === id)),
  );
  const lanes = [...new Set(units.map(([first]) => first?.lane ?? ""))];
  return (
    <div className={styles["choice"]}>
      {lanes.map((lane) => (
        <fieldset key={lane} className={styles["lane"]}>
          <legend>{lane || text("plan.make.noLane")}</legend>
          {units
            .filter(([first]) => (first?.lane ?? "") === lane)
            .map((unit) => {
              const ids: Unit = unit.map(({ id }) => id);
              return (
                <UnitLine
                  key={ids.join()}
                  unit={unit}
                  isChosen={isChosen(grouping, ids)}
                  onChosen={(chosen) => onGrouping(choose(grouping, ids, chosen))}
                  onSplit={() => {
                    onGrouping(split(grouping, ids));
                    onSplit(unit);
                  }}
                />
              );
            })}
        </fieldset>
      ))}
    </div>
  );
}

interface LineProps {
  readonly unit: readonly PlannedInitiative[];
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
  readonly onSplit: () => void;
}

function UnitLine({ unit, isChosen: checked, onChosen, onSplit }: LineProps) {
  const text = useText();
  const id = useId();
  const isJoined = unit.length > 1;
  return (
    <div className={styles["line"]}>
      <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChosen(target.checked)} />
      <label htmlFor={id}>
        {isJoined && <small>{text("plan.make.joined")}</small>}
        {unit.map((initiative) => (
          <InitiativeWords key={initiative.id} initiative={initiative} />
        ))}
      </label>
      {isJoined && (
        <Button
          kind="quiet"
          icon={<Split aria-hidden="true" />}
          aria-label={text("plan.make.splitNamed", { names: unit.map((one) => one.text).join(", ") })}
          onClick={onSplit}
        >
          {text("plan.make.split")}
        </Button>
      )}
    </div>
  );
}
