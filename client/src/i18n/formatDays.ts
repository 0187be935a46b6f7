// The days of an event, as people write them.
import type { Language } from "@minga/shared/core/localized.ts";
import { LOCALES } from "./formats.ts";

interface Days {
  /** ISO days, "2026-10-11"; "" where it is not known. */
  readonly from: string;
  readonly to: string;
}

/** «11 y 12 de octubre de 2026», or «11–14 de octubre de 2026»; undefined while the first day is not known. */
export function formatDays({ from, to }: Days, language: Language): string | undefined {
  const start = readDay(from);
  if (start === undefined) return undefined;
  const end = readDay(to) ?? start;
  // The days are the venue's and carry no time: in UTC they are the same on every device.
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" });
  if (end <= start) return format.format(start);
  const isNextDay = end.getTime() - start.getTime() === 86_400_000 && end.getUTCMonth() === start.getUTCMonth();
  if (!isNextDay) return format.formatRange(start, end);
  const both = new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format([
    String(start.getUTCDate()),
    String(end.getUTCDate()),
  ]);
  return format
    .formatToParts(end)
    .map(({ type, value }) => (type === "day" ? both : value))
    .join("");
}

function readDay(iso: string): Date | undefined {
  const day = new Date(`${iso}T00:00:00Z`);
  return iso === "" || Number.isNaN(day.getTime()) ? undefined : day;
}
