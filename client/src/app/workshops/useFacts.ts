// «Quito, 11 y 12 de octubre de 2026 · 4 mesas · 29 personas»: a workshop in one line.
import type { Workshop } from "@minga/shared/protocol/http/workshops.ts";
import { formatDays } from "../../i18n/formatDays.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";

export function useFacts(workshop: Workshop): string {
  const text = useText();
  const where = useWhereAndWhen(workshop);
  const parts = [
    where,
    text("workshops.groups", { count: workshop.groups }),
    text("workshops.people", { count: workshop.people }),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** «Quito, 11 y 12 de octubre de 2026», as far as it is known. */
export function useWhereAndWhen({ place, startsOn, endsOn }: Workshop): string {
  const text = useText();
  const dates = formatDays({ from: startsOn, to: endsOn }, useLanguage());
  return place !== "" && dates !== undefined ? text("workshops.placeAndDates", { place, dates }) : (dates ?? place);
}
