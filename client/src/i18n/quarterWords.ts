// Quarters in words: «T1 de 2024», «T4 de 2023 a T1 de 2024».
import type { Horizon } from "@minga/shared/boards/roadmap/quarters.ts";
import { type Quarter, quarterParts } from "@minga/shared/core/day.ts";
import type { Text } from "./texts.ts";

export function quarterWords(text: Text, quarter: Quarter): string {
  // A year is a name, not an amount: no digits are grouped.
  const { year, quarter: number } = quarterParts(quarter);
  return text("roadmap.quarter", { quarter: number, year: String(year) });
}

/** From the first quarter to the last, the year once where it is one. */
export function spanWords(text: Text, { start, end }: { readonly start: Quarter; readonly end: Quarter }): string {
  if (start === end) return quarterWords(text, start);
  const from = quarterParts(start);
  const to = quarterParts(end);
  return from.year === to.year
    ? text("roadmap.spanInYear", { from: from.quarter, to: to.quarter, year: String(to.year) })
    : text("roadmap.span", { from: quarterWords(text, start), to: quarterWords(text, end) });
}

/** Beyond what is shown, so that a roadmap can grow at both ends. */
const MORE_QUARTERS = 4;

/** The quarters to choose from in a list, as its options. */
export function quarterOptions(text: Text, { first, count }: Horizon): readonly { value: string; label: string }[] {
  return Array.from({ length: count + 2 * MORE_QUARTERS }, (_, index) => {
    const quarter = first - MORE_QUARTERS + index;
    return { value: String(quarter), label: quarterWords(text, quarter) };
  });
}
