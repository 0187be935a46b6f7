// An item of the matrix in one sentence, as a screen reader says it: words, values, quadrant.
import type { Board } from "@minga/shared/boards/boards.ts";
import { scoreOfBox } from "@minga/shared/boards/matrix/layout.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { useText } from "../../i18n/useText.ts";
import type { ScoreWords } from "./useScoreWords.ts";

export function useItemWords(board: Board, words: ScoreWords): (placed: PlacedItem) => string {
  const text = useText();
  return ({ item, box, region }) => {
    const said = item.text.trim() === "" ? text("board.focus.empty") : item.text.trim();
    const score = words.both(scoreOfBox(board, box));
    const quadrant = board.regions.find(({ id }) => id === region)?.title;
    return quadrant === undefined
      ? text("matrix.itemOutside", { text: said, score })
      : text("matrix.item", { text: said, score, quadrant });
  };
}
