// The colours of notes to choose from, each with its name. Native radios: one stop for Tab, arrows inside.
import { type NoteColor, noteColors } from "@minga/shared/items/colors.ts";
import { useId } from "react";
import { useText } from "../i18n/useText.ts";
import styles from "./ColorChoice.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface Props {
  readonly value: NoteColor | undefined;
  readonly onValue: (color: NoteColor) => void;
  /** Which ones are offered; all seven unless told. */
  readonly colors?: readonly NoteColor[];
}

export function ColorChoice({ value, onValue, colors = noteColors }: Props) {
  const text = useText();
  const name = useId();
  return (
    <fieldset className={styles["colors"]}>
      <legend>
        <VisuallyHidden>{text("colors.label")}</VisuallyHidden>
      </legend>
      {colors.map((color) => (
        <label key={color} className={styles["color"]} title={text(`colors.${color}`)}>
          <input
            type="radio"
            name={name}
            value={color}
            checked={color === value}
            onChange={() => onValue(color)}
            style={{ backgroundColor: `var(--note-${color})`, borderColor: `var(--note-${color}-edge)` }}
          />
          <VisuallyHidden>{text(`colors.${color}`)}</VisuallyHidden>
        </label>
      ))}
    </fieldset>
  );
}
