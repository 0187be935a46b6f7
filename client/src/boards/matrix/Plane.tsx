// The plane itself: what moves with the camera.
import { useMemo } from "react";
import type { Insets } from "../../editor/camera.ts";

import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { BoardCanvas } from "../BoardCanvas.tsx";
import type { BoardViewProps } from "../boardView.ts";
import type { BoardEngine } from "../useBoardEngine.ts";
import { useIsPhone } from "../useIsPhone.ts";
import type { MatrixBehaviour } from "./behaviour.ts";
import { createPaintings } from "./paintings.ts";
import { useItemWords } from "./useItemWords.ts";
import { useScoreWords } from "./useScoreWords.ts";

const desk: Insets = { top: 4, right: 14, bottom: 8, left: 14 };
const phone: Insets = { top: 4, right: 10, bottom: 8, left: 26 };
/** On a large screen the plane grows, but its words need not be read from afar. */
const MOST_ZOOM = 1.4;

interface Props {
  readonly view: BoardViewProps;
  readonly engine: BoardEngine<MatrixBehaviour>;
}

export function Plane({ view, engine }: Props) {
  const { people, board } = view;
  const { editor, palette, behaviour } = engine;
  const text = useText();
  const language = useLanguage();
  const words = useScoreWords(board);
  const isPhone = useIsPhone();
  const say = useItemWords(board, words);
  const paintings = useMemo(
    () =>
      createPaintings({
        ...{ editor, palette, people, behaviour, text },
        words: {
          axes: { x: words.axis("x"), y: words.axis("y") },
          lowToHigh: text("matrix.axes.lowToHigh"),
          number: (value) => formatNumber(value, language),
        },
      }),
    [editor, palette, people, behaviour, text, words, language],
  );
  return (
    <BoardCanvas
      {...{ view, editor, paintings, say }}
      insets={isPhone ? phone : desk}
      home={(of) => {
        const all = of.surface.extent(of);
        return all === undefined ? of.camera.view.getState() : of.camera.viewOf(all, MOST_ZOOM);
      }}
    />
  );
}
