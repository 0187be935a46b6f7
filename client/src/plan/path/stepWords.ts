// Days of a roadmap as quarters, the way people speak of them.

import type { RoadmapStep } from "@minga/shared/chain/steps.ts";
import { quarterOf, quarterParts } from "@minga/shared/core/day.ts";
import type { Language } from "@minga/shared/core/localized.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import type { Text } from "../../i18n/useText.ts";

type Place = NonNullable<RoadmapStep["place"]>;

/** «T1 a T4 de 2024»; a milestone is a day. */
export function spanWords({ start, end, isMilestone }: Place, text: Text, language: Language): string {
  if (isMilestone) return formatDay(start, language);
  const [from, to] = [quarterParts(quarterOf(start)), quarterParts(quarterOf(end))];
  if (from.year !== to.year) {
    return text("path.years", { from: from.quarter, fromYear: from.year, to: to.quarter, toYear: to.year });
  }
  return from.quarter === to.quarter
    ? text("path.quarter", { quarter: from.quarter, year: from.year })
    : text("path.quarters", { from: from.quarter, to: to.quarter, year: from.year });
}
