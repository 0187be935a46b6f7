// The place of an initiative in time as the roadmap shows it: in quarters.

import type { RoadmapStep } from "@minga/shared/chain/steps.ts";
import { quarterOf } from "@minga/shared/core/day.ts";
import { spanWords } from "../../i18n/quarterWords.ts";
import type { Text } from "../../i18n/texts.ts";

type Place = NonNullable<RoadmapStep["place"]>;

/** «T1 a T4 de 2024»; a milestone stands in the last quarter of its span. */
export function placeWords(
  text: Text,
  { start, end, isMilestone }: Pick<Place, "start" | "end" | "isMilestone">,
): string {
  const last = quarterOf(end);
  return spanWords(text, { start: isMilestone ? last : quarterOf(start), end: last });
}
