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
  /** While one slides, and undefined when that is over. */
  readonly onLive?: (score: Score | undefined) => void;
  readonly onScore: (score: Score, axis: AxisName) => void;
}

export function ScoreFields(props: Props) {
  return (
    <div className={styles["fields"]}>
      {axesInOrder.map((axis) => (
        <ScoreField key={axis} {...props} axis={axis} />
      ))}
    </div>
  );
}

function ScoreField({ board, score, onLive, onScore, axis }: Props & { readonly axis: AxisName }) {
  const id = useId();
  const words = useScoreWords(board);
  const slider = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState<number>();
  const { least, most } = rangeOf(board);
  const shown = { ...score, [axis]: held ?? score[axis] };
  const latest = useRef({ score, onLive, onScore });
  latest.current = { score, onLive, onScore };

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

  /** It was slid back to where it began, of which the browser says nothing; after its own event, if there is one. */
  const settle = () =>
    requestAnimationFrame(() => {
      setHeld(undefined);
      latest.current.onLive?.(undefined);
    });

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
        onChange={(event) => {
          const value = Number(event.target.value);
          setHeld(value);
          onLive?.({ ...score, [axis]: value });
        }}
        onPointerUp={settle}
        onPointerCancel={settle}
      />
      <output htmlFor={id} aria-hidden="true">
        {words.value(shown[axis])}
      </output>
    </div>
  );
}
