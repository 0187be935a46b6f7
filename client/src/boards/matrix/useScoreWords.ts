// Values in words, with the names that the board gives its axes and the point or comma of the language.
import type { Board } from "@minga/shared/boards/boards.ts";
import type { Score } from "@minga/shared/boards/placement.ts";
import { quadrantOf } from "@minga/shared/boards/ranking.ts";
import { rangeOf } from "@minga/shared/boards/scores.ts";
import { useMemo } from "react";
import { formatNumber, formatTenths } from "../../i18n/formats.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";

export type AxisName = "x" | "y";

/** As they are always read: what one gains, then what it costs. */
export const axesInOrder = ["y", "x"] as const;

export interface ScoreWords {
  /** «Impacto» */
  readonly axis: (axis: AxisName) => string;
  /** «7,2» */
  readonly value: (value: number) => string;
  /** «Impacto 7,2» */
  readonly named: (axis: AxisName, score: Score) => string;
  /** «Impacto 7,2 · Esfuerzo 3,0» */
  readonly both: (score: Score) => string;
  /** «7,2 de 10, Victorias tempranas» */
  readonly spoken: (axis: AxisName, score: Score) => string;
}

export function useScoreWords(board: Board): ScoreWords {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const axis = (name: AxisName) => board.axes?.[name].label || text(`matrix.axes.${name}`);
    const value = (number: number) => formatTenths(number, language);
    const named = (name: AxisName, score: Score) =>
      text("matrix.score", { axis: axis(name), value: value(score[name]) });
    return {
      axis,
      value,
      named,
      both: (score) => axesInOrder.map((name) => named(name, score)).join(" · "),
      spoken(name, score) {
        const quadrant = quadrantOf(board, score)?.title;
        const values = { value: value(score[name]), most: formatNumber(rangeOf(board).most, language) };
        return quadrant === undefined
          ? text("matrix.slider", values)
          : text("matrix.sliderIn", { ...values, quadrant });
      },
    };
  }, [board, text, language]);
}
