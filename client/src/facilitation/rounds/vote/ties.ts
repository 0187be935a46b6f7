// Which places are shared, said in a sentence.
import type { Language } from "@minga/shared/core/localized.ts";
import type { RankedItem } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import { formatList } from "../../../i18n/formats.ts";
import type { Text } from "../../../i18n/useText.ts";

/** Places that have a word of their own. */
const WORDED = 5;

/** «Empate en el segundo lugar»; undefined where nobody shares a place. Only what is shown counts. */
export function tieSentence(
  ranked: readonly RankedItem[],
  { text, language }: { readonly text: Text; readonly language: Language },
): string | undefined {
  const ranks = [...new Set(ranked.filter(({ isTied }) => isTied).map(({ rank }) => rank))];
  const [only] = ranks;
  if (only === undefined) return undefined;
  if (ranks.length > 1) return text("rounds.vote.ties", { ranks: formatList(ranks.map(String), language) });
  return only <= WORDED
    ? text(`rounds.vote.tie.${only as 1 | 2 | 3 | 4 | 5}`)
    : text("rounds.vote.tieAt", { rank: only });
}
