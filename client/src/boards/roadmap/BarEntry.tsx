// An initiative's line in the list: its words, when, what is out of order with what mends it, and all that can be done.
import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { Ellipsis, Flag } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { spanWords } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./BarEntry.module.css";
import { nameOf } from "./initiativeWords.ts";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";
import { Warnings } from "./Warnings.tsx";

interface Props {
  readonly roadmap: Roadmap;
  readonly bar: LaidBar;
  /** Who is writing on it now. */
  readonly writers: readonly string[];
  readonly actions: RoadmapActions | undefined;
  /** The button that mended it is gone with its warning. */
  readonly onMended: () => void;
  /** All about it; undefined while it is closed. */
  readonly details: ReactNode | undefined;
  readonly onToggle: () => void;
}

export function BarEntry({ roadmap, bar, writers, actions, onMended, details, onToggle }: Props) {
  const text = useText();
  const { id, initiative, isMilestone } = bar;
  const name = nameOf(text, initiative);
  const when = spanWords(text, bar);
  return (
    <li
      data-bar={id}
      className={classes(styles["entry"], details !== undefined && styles["open"])}
      style={
        {
          "--fill": `var(--note-${initiative.color})`,
          "--edge": `var(--note-${initiative.color}-edge)`,
        } as CSSProperties
      } // React types know no custom properties
    >
      <div className={styles["what"]}>
        <p>{initiative.text.trim() === "" ? <span className={styles["none"]}>{name}</span> : initiative.text}</p>
        <small>
          {isMilestone && <Flag aria-hidden="true" />}
          <span>{isMilestone ? text("roadmap.milestoneIn", { quarter: when }) : when}</span>
          {writers.map((writer) => (
            <span key={writer} className={styles["writing"]}>
              {text("list.writing", { name: writer })}
            </span>
          ))}
        </small>
      </div>
      <IconButton
        label={text("roadmap.options", { name })}
        icon={<Ellipsis />}
        aria-expanded={details !== undefined}
        onClick={onToggle}
      />
      <div className={styles["warnings"]}>
        <Warnings {...{ roadmap, id, actions, onMended }} />
      </div>
      {details !== undefined && <div className={styles["details"]}>{details}</div>}
    </li>
  );
}
