// By what one will see that the action works: each indicator from where it starts to where it shall be.
import {
  ACTION_TEXT_LIMIT,
  directions,
  frequencies,
  type Indicator,
  indicatorUnits,
} from "@minga/shared/plan/actions.ts";
import { addIndicator, type PartChanges, removeIndicator, setIndicator } from "@minga/shared/plan/planOperations.ts";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { Select } from "../../ui/Select.tsx";
import styles from "./ActionForm.module.css";
import { AmountField } from "./AmountField.tsx";
import type { FormPartProps, PartsProps } from "./formProps.ts";
import { OptionField } from "./OptionField.tsx";
import { PartCard, PartList } from "./PartList.tsx";
import { DayField, PartLine } from "./ValueField.tsx";

interface Props extends PartsProps {
  readonly indicators: readonly (Indicator & { readonly id: string })[];
}

export function IndicatorFields({ indicators, onGoTo, ...part }: Props) {
  const text = useText();
  const { doc, id } = part;
  return (
    <PartList
      field="indicators"
      error={part.errorOf("indicators")}
      addLabel={text("plan.indicator.add")}
      onAdd={() => {
        const added = newId();
        addIndicator(doc, { action: id, id: added });
        onGoTo(`indicators.${added}.name`);
      }}
    >
      {indicators.map((indicator, index) => (
        <PartCard
          key={indicator.id}
          title={text("plan.indicator.number", { number: index + 1 })}
          removeLabel={text("plan.indicator.remove", { number: index + 1 })}
          onRemove={() => {
            removeIndicator(doc, { action: id, id: indicator.id });
            onGoTo("indicators");
          }}
        >
          <OneIndicator {...part} indicator={indicator} />
        </PartCard>
      ))}
    </PartList>
  );
}

interface OneProps extends FormPartProps {
  readonly indicator: Indicator & { readonly id: string };
}

function OneIndicator({ doc, id: action, errorOf, indicator }: OneProps) {
  const text = useText();
  const { id, name, unit, direction, baseline, target, frequency, verification } = indicator;
  const place = (field: string) => `indicators.${id}.${field}`;
  const write = (changes: PartChanges<Indicator>) => setIndicator(doc, { action, id }, changes);
  const amount = { unit, text };
  return (
    <>
      <PartLine
        place={place("name")}
        label={text("plan.indicator.name")}
        error={errorOf(place("name"))}
        limit={ACTION_TEXT_LIMIT}
        value={name}
        onValue={(words) => write({ name: words })}
      />
      <div className={styles["pair"]}>
        <Select
          label={text("plan.indicator.unit")}
          value={unit}
          options={indicatorUnits.map((value) => ({
            value,
            label: text(`plan.indicator.units.${value === "%" ? "percent" : value}`),
          }))}
          onValue={(value) => write({ unit: value })}
        />
        <Select
          label={text("plan.indicator.direction")}
          value={direction}
          options={directions.map((value) => ({ value, label: text(`plan.indicator.directions.${value}`) }))}
          onValue={(value) => write({ direction: value })}
        />
      </div>
      <div className={styles["pair"]} data-field={place("baseline")}>
        <Select
          label={text("plan.indicator.baseline")}
          value={baseline.status}
          options={(["known", "to-be-set"] as const).map((value) => ({
            value,
            label: text(`plan.indicator.baselines.${value}`),
          }))}
          onValue={(status) =>
            write({ baseline: without({ ...baseline, status }, status === "known" ? [] : ["value"]) })
          }
        />
        {baseline.status === "known" && (
          <ValueOf
            {...amount}
            place={place("baseline.value")}
            label={text("plan.indicator.baselineValue")}
            error={errorOf(place("baseline"))}
            value={baseline.value}
            onValue={(value) =>
              write({ baseline: value === undefined ? without(baseline, ["value"]) : { ...baseline, value } })
            }
          />
        )}
        <DayField
          place={place("baseline.date")}
          label={text(baseline.status === "known" ? "plan.indicator.baselineDate" : "plan.indicator.baselineDue")}
          error={baseline.status === "known" ? undefined : errorOf(place("baseline"))}
          value={baseline.date}
          onValue={(date) =>
            write({ baseline: date === undefined ? without(baseline, ["date"]) : { ...baseline, date } })
          }
        />
      </div>
      <div className={styles["pair"]} data-field={place("target")}>
        <ValueOf
          {...amount}
          place={place("target.value")}
          label={text("plan.indicator.targetValue")}
          error={errorOf(place("target"))}
          value={target.value}
          onValue={(value) =>
            write({ target: value === undefined ? without(target, ["value"]) : { ...target, value } })
          }
        />
        <DayField
          place={place("target.date")}
          label={text("plan.indicator.targetDate")}
          value={target.date}
          onValue={(date) => write({ target: date === undefined ? without(target, ["date"]) : { ...target, date } })}
        />
      </div>
      <div className={styles["pair"]}>
        <OptionField
          place={place("frequency")}
          label={text("plan.indicator.frequency")}
          optional
          value={frequency}
          values={frequencies}
          wordsOf={(value) => text(`plan.indicator.frequencies.${value}`)}
          onValue={(value) => write({ frequency: value })}
        />
        <PartLine
          place={place("verification")}
          label={text("plan.indicator.verification")}
          error={errorOf(place("verification"))}
          limit={ACTION_TEXT_LIMIT}
          value={verification}
          onValue={(words) => write({ verification: words })}
        />
      </div>
    </>
  );
}

interface ValueProps {
  readonly unit: Indicator["unit"];
  readonly place: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
}

/** A number, or a yes and a no. */
function ValueOf({ unit, value, onValue, ...field }: ValueProps) {
  const text = useText();
  if (unit !== "yes-no") return <AmountField {...field} value={value} onValue={onValue} />;
  return (
    <OptionField
      {...field}
      value={value === undefined ? undefined : value > 0 ? "yes" : "no"}
      values={["yes", "no"]}
      wordsOf={(each) => text(`plan.indicator.${each}`)}
      onValue={(each) => onValue(each && Number(each === "yes"))}
    />
  );
}

/** The record without these fields: a value that is not known is not there. */
function without<R extends object, K extends keyof R>(record: R, fields: readonly K[]): Omit<R, K> & Pick<R, never> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.some((each) => each === field))) as Omit<
    R,
    K
  >;
}
