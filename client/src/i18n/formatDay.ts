// One day of the calendar, as short as people write it.
import type { Day } from "@minga/shared/core/day.ts";
import type { Language } from "@minga/shared/core/localized.ts";
import { LOCALES } from "./formats.ts";

/** «27/06/2025». */
export function formatDay(day: Day, language: Language): string {
  // A day carries no time: in UTC it is the same on every device.
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The calendar day of a moment, where this device is. */
export function dayAt(atMs: number): Day {
  const date = new Date(atMs);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
