// One thing that may be voted on: its words, one's dots on it, and two large buttons.
import { ChevronDown, Minus, Plus } from "lucide-react";
import { type CSSProperties, type KeyboardEvent, useId, useState } from "react";
import { useText } from "../../../i18n/useText.ts";
import { classes } from "../../../ui/classes.ts";
import type { Candidate } from "./candidates.ts";
import { Dots } from "./Dots.tsx";
import { shortWords } from "./shortWords.ts";
import styles from "./VoteCandidate.module.css";

interface Props {
  readonly candidate: Candidate;
  /** One's own on it. */
  readonly dots: number;
  readonly most: number;
  readonly mayGive: boolean;
  readonly mayTake: boolean;
  readonly onMove: (candidate: Candidate, by: 1 | -1) => void;
}

export function VoteCandidate({ candidate, dots, most, mayGive, mayTake, onMove }: Props) {
  const text = useText();
  const hintId = useId();
  const { item, notes } = candidate;
  const words = item.text.trim();
  const name = shortWords(item, text);
  const isFull = dots >= most;
  const keys: Readonly<Record<string, 1 | -1>> = { "+": 1, "-": -1 };
  const press = (event: KeyboardEvent) => {
    const by = keys[event.key];
    if (by !== undefined && (by === 1 || dots > 0)) onMove(candidate, by);
  };
  return (
    <li
      className={classes(styles["candidate"], item.kind === "theme" && styles["theme"])}
      style={{ "--fill": `var(--note-${item.color})`, "--edge": `var(--note-${item.color}-edge)` } as CSSProperties} // React types know no custom properties
      onKeyDown={press}
    >
      <p className={classes(styles["words"], words === "" && styles["none"])}>{words || name}</p>
      {notes.length > 0 && <Notes notes={notes} />}
      <div className={styles["row"]}>
        <div className={styles["given"]}>
          <Dots given={dots} empty={Math.max(0, most - dots)} />
          <span>{text("rounds.vote.given", { count: dots })}</span>
        </div>
        <button
          type="button"
          className={styles["step"]}
          aria-label={text("rounds.vote.take", { item: name })}
          aria-disabled={!mayTake || dots === 0}
          onClick={() => dots > 0 && onMove(candidate, -1)}
        >
          <Minus aria-hidden="true" />
        </button>
        <button
          type="button"
          className={classes(styles["step"], styles["more"])}
          aria-label={text("rounds.vote.give", { item: name })}
          aria-disabled={!mayGive}
          aria-describedby={isFull ? hintId : undefined}
          onClick={() => onMove(candidate, 1)}
        >
          <Plus aria-hidden="true" />
        </button>
      </div>
      {isFull && (
        <p id={hintId} className={styles["full"]}>
          {text("rounds.vote.mostHint", { count: most })}
        </p>
      )}
    </li>
  );
}

function Notes({ notes }: Pick<Candidate, "notes">) {
  const text = useText();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles["unfold"]}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text("rounds.vote.notesIn", { count: notes.length })}
        <ChevronDown aria-hidden="true" className={isOpen ? styles["turned"] : undefined} />
      </button>
      {isOpen && (
        <ul id={listId} className={styles["notes"]}>
          {notes.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
            <li key={index}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
