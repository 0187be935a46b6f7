// «Taller en Quito, 11 y 12 de octubre»: where and when, as far as it is known.

import { formatDays } from "../../i18n/formatDays.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";

interface WhenAndWhere {
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export function useWhenAndWhere({ place, startsOn, endsOn }: WhenAndWhere): string | undefined {
  const text = useText();
  const dates = formatDays({ from: startsOn, to: endsOn }, useLanguage());
  if (place !== "" && dates !== undefined) return text("join.seat.inPlace", { place, dates });
  if (place !== "") return text("join.seat.inPlaceOnly", { place });
  return dates === undefined ? undefined : text("join.seat.onDates", { dates });
}
