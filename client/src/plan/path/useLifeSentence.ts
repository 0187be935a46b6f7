// A step of an idea's life as a sentence.
import type { Step } from "@minga/shared/chain/steps.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useText } from "../../i18n/useText.ts";
import { placeWords } from "./stepWords.ts";

interface About {
  readonly item: ItemId;
  readonly boardTitle: (board: string) => string;
}

interface Sentence {
  readonly words: string;
  /** A second, smaller line: a criterion, values, words that were frozen. */
  readonly detail?: string;
}

export function useLifeSentence({ item, boardTitle }: About): (step: Step) => Sentence {
  const text = useText();
  return (step) => {
    switch (step.kind) {
      case "note":
        return { words: text("path.life.note", { board: boardTitle(step.board ?? "") }) };
      case "theme": {
        const count = step.notes.length;
        const words =
          step.item === item ? text("path.life.themeNotes", { count }) : text("path.life.theme", { theme: step.text });
        return { words };
      }
      case "vote": {
        const { dots, rank, of, criterion } = step;
        return {
          words: text("path.life.vote", { count: dots, rank, of }),
          ...(criterion !== "" && { detail: criterion }),
        };
      }
      case "matrix": {
        const { quadrant, x, y, xLabel, yLabel } = step;
        return { words: text("path.life.matrix", { quadrant }), detail: text("path.score", { x, y, xLabel, yLabel }) };
      }
      case "roadmap": {
        const initiative = step.text;
        const span = step.place && placeWords(text, step.place);
        const words = span
          ? text("path.life.initiative", { initiative, span })
          : text("path.life.initiativeUnplaced", { initiative });
        return { words, ...(step.isGone && { detail: text("path.gone") }) };
      }
      case "action": {
        const { code, status, text: words } = step;
        return { words: text("path.life.action", { code, status: text(`plan.status.${status}`) }), detail: words };
      }
    }
  };
}
