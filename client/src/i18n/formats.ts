// Dates, times, numbers and lists as people of each language write them.
import type { Language } from "@minga/shared/core/localized.ts";

// Ecuador writes 1.234,5 and 16:05; a bare "es" would follow Spain, a bare "en" the United States.
export const LOCALES: Readonly<Record<Language, string>> = { es: "es-EC", en: "en-GB" };

/** «16:05», always of 24 hours. */
export function formatTime(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    date,
  );
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** «82%», without digits behind the point. */
export function formatPercent(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** «Carmen, Inti y Nina». */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(names);
}

/** «12 minutos», «3 horas», «2 días»: the largest whole unit, at least one minute. */
export function formatDuration(durationMs: number, language: Language): string {
  const minutes = Math.max(1, Math.floor(durationMs / 60_000));
  if (minutes < 60) return formatUnit(minutes, "minute", language);
  if (minutes < 1440) return formatUnit(Math.floor(minutes / 60), "hour", language);
  return formatUnit(Math.floor(minutes / 1440), "day", language);
}

function formatUnit(value: number, unit: "minute" | "hour" | "day", language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "unit", unit, unitDisplay: "long" }).format(value);
}

/** «7,2», always with one digit behind the point, so that columns of them align. */
export function formatTenths(value: number, language: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(LOCALES[language], digits).format(value);
}
