// Two sliders for the two values of an item. What one drags is seen at once and written when one lets go, so that a
// gesture is one step, for undoing and for others.
import type { Board } from "@minga/shared/boards/boards.ts";
import type { Score } from "@minga/shared/boards/placement.ts";
import { rangeOf, SCORE_STEP } from "@minga/shared/boards/scores.ts";
import { useEffect, useId, useRef, useState } from "react";
import styles from "./ScoreFields.module.css";
import { type AxisName, axesInOrder, useScoreWords } from "./useScoreWords.ts";

interface Props {
  readonly board: Board;
  readonly score: Score;
  readonly onScore: (score: Score, axis: AxisName) => void;
}

export function ScoreFields({ board, score, onScore }: Props) {
  return (
    <div className={styles["fields"]}>
      {axesInOrder.map((axis) => (
        <ScoreField key={axis} {...{ board, score, onScore, axis }} />
      ))}
    </div>
  );
}

function ScoreField({ board, score, onScore, axis }: Props & { readonly axis: AxisName }) {
  const id = useId();
  const words = useScoreWords(board);
  const slider = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState<number>();
  const { least, most } = rangeOf(board);
  const shown = { ...score, [axis]: held ?? score[axis] };
  const latest = useRef({ score, onScore });
  latest.current = { score, onScore };

  // React's own event comes with every pixel; the browser's comes when one lets go, or with each key.
  useEffect(() => {
    const input = slider.current;
    if (!input) return;
    const letGo = (): void => {
      setHeld(undefined);
      const value = Number(input.value);
      if (value !== latest.current.score[axis])
        latest.current.onScore({ ...latest.current.score, [axis]: value }, axis);
    };
    input.addEventListener("change", letGo);
    return () => input.removeEventListener("change", letGo);
  }, [axis]);

  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{words.axis(axis)}</label>
      <input
        ref={slider}
        id={id}
        type="range"
        data-axis={axis}
        min={least}
        max={most}
        step={SCORE_STEP}
        value={shown[axis]}
        aria-valuetext={words.spoken(axis, shown)}
        onChange={(event) => setHeld(Number(event.target.value))}
      />
      <output htmlFor={id} aria-hidden="true">
        {words.value(shown[axis])}
      </output>
    </div>
  );
}
