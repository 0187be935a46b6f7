// Giving items their values without a hand on the plane, and saying so to those who listen to the screen.
import { addScored, placeScores } from "@minga/shared/boards/matrix/operations.ts";
import type { Score } from "@minga/shared/boards/placement.ts";
import { quadrantOf, type RankedItem } from "@minga/shared/boards/ranking.ts";
import { inRange, rangeOf } from "@minga/shared/boards/scores.ts";
import { readRecord } from "@minga/shared/document/table.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { items } from "@minga/shared/items/items.ts";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { useInterface } from "../../ui/Interface.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { useScoreWords } from "./useScoreWords.ts";

/** Words said of an item are cut after so many letters: one listens to what happened, not to the note. */
const SAID = 60;

type View = Pick<BoardViewProps, "document" | "boardId" | "board" | "me">;

export function useScoring({ document: shared, boardId, board, me }: View) {
  const text = useText();
  const { announcer } = useInterface();
  const words = useScoreWords(board);
  return {
    score({ id, item }: Pick<RankedItem, "id" | "item">, score: Score) {
      placeScores(shared.doc, boardId, { declared: board, scores: new Map([[id, score]]) });
      const quadrant = quadrantOf(board, score)?.title ?? text("matrix.outside");
      announcer.announce(
        text("matrix.scored", { text: item.text.trim().slice(0, SAID), score: words.both(score), quadrant }),
      );
    },
    /** The middle says nothing yet; the sliders are the next thing. */
    placeInMiddle(id: ItemId) {
      const { least, most } = rangeOf(board);
      const middle = inRange(board, { x: (least + most) / 2, y: (least + most) / 2 });
      placeScores(shared.doc, boardId, { declared: board, scores: new Map([[id, middle]]) });
      const said = readRecord(shared.doc, items, id)?.text.trim().slice(0, SAID) ?? "";
      announcer.announce(text("matrix.placed", { text: said, score: words.both(middle) }));
    },
    /** It went while somebody wrote on it. What was only taken off comes back itself; never a copy of it. */
    bringBack({ id, item: { text, color }, score }: RankedItem) {
      if (readRecord(shared.doc, items, id) !== undefined) {
        placeScores(shared.doc, boardId, { declared: board, scores: new Map([[id, score]]) });
        return;
      }
      const note = { id: newId(), text, color, score, author: me.member, createdAt: Date.now() };
      addScored(shared.doc, boardId, { declared: board, notes: [note] });
    },
  };
}
