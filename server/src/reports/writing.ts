// How a report writes days, numbers and words that are missing, in its own language.
import { type Day, quarterOf, quarterParts } from "@minga/shared/core/day.ts";
import type { Language } from "@minga/shared/core/localized.ts";
import type { Indicator } from "@minga/shared/plan/actions.ts";
import type { Text } from "../texts.ts";

export interface Writing {
  readonly language: Language;
  /** As files and pages name it: with the country, whose numbers and dates these are. */
  readonly locale: string;
  readonly text: Text;
  /** «27/06/2025»; "" for none. */
  day(day: Day | undefined): string;
  number(value: number | undefined): string;
  /** «T2 a T4 de 2027» */
  quarters(span: { readonly start: Day; readonly end: Day }): string;
  /** What an indicator counts, as people say it: «60 %», «Sí». */
  amount(value: number | undefined, unit: Indicator["unit"]): string;
  /** «Porcentaje» */
  unitName(unit: Indicator["unit"]): string;
  /** People's words, or that there are none. */
  words(text: string | undefined): string;
}

const LOCALES: Readonly<Record<Language, string>> = { es: "es-EC", en: "en-GB" };

export function createWriting(text: Text, language: Language): Writing {
  const locale = LOCALES[language];
  const days = new Intl.DateTimeFormat(locale, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const number = (value: number | undefined): string => (value === undefined ? "" : numbers.format(value));
  return {
    language,
    locale,
    text,
    number,
    day: (day) => (day === undefined || day === "" ? "" : days.format(new Date(`${day}T00:00:00Z`))),
    quarters({ start, end }) {
      const from = quarterParts(quarterOf(start));
      const to = quarterParts(quarterOf(end));
      if (from.year !== to.year) {
        const years = { fromYear: String(from.year), toYear: String(to.year) };
        return text("report.years", { from: from.quarter, to: to.quarter, ...years });
      }
      const year = String(from.year);
      if (from.quarter === to.quarter) return text("report.quarter", { quarter: from.quarter, year });
      return text("report.quarters", { from: from.quarter, to: to.quarter, year });
    },
    amount(value, unit) {
      if (value === undefined) return "";
      if (unit === "yes-no") return text(value >= 1 ? "report.yes" : "report.no");
      return unit === "%" ? `${number(value)}\u00A0%` : number(value);
    },
    unitName: (unit) => text(`plan.indicator.units.${unit === "%" ? "percent" : unit}`),
    words: (words = "") => (words.trim() === "" ? text("report.noText") : words),
  };
}
