// An initiative named in a sentence, and what is out of order with it, in words.
import type { Violation } from "@minga/shared/boards/roadmap/order.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import { quarterWords } from "../../i18n/quarterWords.ts";
import type { Text } from "../../i18n/texts.ts";
import type { Roadmap } from "./readRoadmap.ts";

/** Longer words than this would drown the sentence they stand in. */
const MOST_LETTERS = 60;

export function nameOf(text: Text, item: Pick<Item, "text"> | undefined): string {
  return shortWords(item) || text("roadmap.unnamed");
}

/** The words on one line, and no longer than a sentence bears; empty where there are none. */
export function shortWords(item: Pick<Item, "text"> | undefined): string {
  const words = item?.text.replace(/\s+/gu, " ").trim() ?? "";
  return words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS).trimEnd()}…`;
}

export interface ViolationWords {
  readonly title: string;
  readonly sentence: string;
  /** What the button says that mends it. */
  readonly repair: string;
}

export function violationWords(text: Text, { content, byId }: Roadmap, violation: Violation): ViolationWords {
  const name = nameOf(text, content.items.get(violation.from));
  const other = nameOf(text, content.items.get(violation.to));
  if (violation.kind === "cycle") {
    return {
      title: text("roadmap.cycle.title"),
      sentence: text("roadmap.cycle.sentence", { name, other }),
      repair: text("roadmap.cycle.repair"),
    };
  }
  const start = byId.get(violation.from)?.start ?? violation.moveTo;
  const end = byId.get(violation.to)?.end ?? violation.moveTo;
  return {
    title: text("roadmap.early.title"),
    sentence: text("roadmap.early.sentence", {
      name,
      other,
      start: quarterWords(text, start),
      end: quarterWords(text, end),
    }),
    repair: text("roadmap.early.repair", { quarter: quarterWords(text, violation.moveTo) }),
  };
}
