// «Le quedan 3 puntos»: how many dots one still has, in the strip.
import { candidatesOf } from "@minga/shared/facilitation/rounds/candidates.ts";
import { useText } from "../../../i18n/useText.ts";
import type { LineProps } from "../roundView.ts";
import { dotsLeft } from "./ballot.ts";

export function VoteLine({ round: { settings }, own, content }: LineProps) {
  const text = useText();
  const left = dotsLeft(own.value, { settings, candidates: candidatesOf(settings, content) });
  return left > 0 ? text("rounds.vote.left", { count: left }) : text("rounds.vote.noneLeft");
}
