// «8 personas, 40 votos secretos»
import type { RoundResult } from "@minga/shared/facilitation/rounds/kinds.ts";
import type { Text } from "../../../i18n/useText.ts";

export function turnout({ ballots, dots }: Pick<RoundResult, "ballots" | "dots">, text: Text): string {
  return text("rounds.vote.turnout", {
    people: text("rounds.vote.people", { count: ballots }),
    dots: text("rounds.vote.secret", { count: dots }),
  });
}
