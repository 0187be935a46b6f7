// A button with the colour of now that opens the seven to choose from.
import type { NoteColor } from "@minga/shared/items/colors.ts";
import { ChevronDown } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/useText.ts";
import { ColorChoice } from "../ui/ColorChoice.tsx";
import { classes } from "../ui/classes.ts";
import styles from "./ColorPicker.module.css";

interface Props {
  /** Undefined where several are mixed. */
  readonly color: NoteColor | undefined;
  readonly onColor: (color: NoteColor) => void;
  readonly side: "above" | "below";
}

export function ColorPicker({ color, onColor, side }: Props) {
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>("input:checked, input")?.focus();
    const pressOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressOutside, true);
    return () => document.removeEventListener("pointerdown", pressOutside, true);
  }, [isOpen]);

  const label =
    color === undefined
      ? text("board.selection.colorMixed")
      : text("board.selection.color", { color: text(`colors.${color}`) });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from wherever the focus is inside
    <div
      ref={root}
      className={styles["picker"]}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        setOpen(false);
        trigger.current?.focus();
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={styles["trigger"]}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span
          className={classes(styles["color"], color === undefined && styles["mixed"])}
          style={color && { backgroundColor: `var(--note-${color})`, borderColor: `var(--note-${color}-edge)` }}
        />
        <ChevronDown aria-hidden="true" />
      </button>
      {isOpen && (
        <div className={classes(styles["choice"], styles[side])}>
          <ColorChoice value={color} onValue={onColor} />
        </div>
      )}
    </div>
  );
}
