// One choice among a few, each on a card with room for two lines and a number.
import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./RadioCards.module.css";

export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly detail?: ReactNode;
  /** At the end of the card, such as «5 de 8». */
  readonly aside?: ReactNode;
  readonly disabled?: boolean | undefined;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly cards: readonly RadioCard<Value>[];
  readonly value: Value | undefined;
  readonly onValue: (value: Value) => void;
}

export function RadioCards<Value extends string>({ legend, cards, value, onValue }: Props<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles["legend"]}>{legend}</legend>
      <div className={styles["cards"]}>
        {cards.map((card) => (
          <label key={card.value} className={classes(styles["card"], card.value === value && styles["chosen"])}>
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={card.value === value}
              disabled={card.disabled}
              onChange={() => onValue(card.value)}
            />
            <span className={styles["words"]}>
              <b>{card.title}</b>
              {card.detail !== undefined && <span className={styles["detail"]}>{card.detail}</span>}
            </span>
            {card.aside !== undefined && <span className={styles["aside"]}>{card.aside}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
