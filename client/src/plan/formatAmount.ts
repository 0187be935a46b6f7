// The value of an indicator with its unit, and back from what people type.
import type { Language } from "@minga/shared/core/localized.ts";
import type { Indicator } from "@minga/shared/plan/actions.ts";
import { formatNumber, LOCALES } from "../i18n/formats.ts";
import type { Text } from "../i18n/useText.ts";

interface Speech {
  readonly text: Text;
  readonly language: Language;
}

/** «82 %», «12 días», «Sí», «1.234,5». */
export function formatAmount(value: number, unit: Indicator["unit"], { text, language }: Speech): string {
  switch (unit) {
    case "%":
      return text("plan.row.progress", { percent: value });
    case "yes-no":
      return text(value > 0 ? "plan.indicator.yes" : "plan.indicator.no");
    case "days":
    case "hours":
    case "minutes":
      return new Intl.NumberFormat(LOCALES[language], {
        style: "unit",
        unit: unit.slice(0, -1),
        unitDisplay: "long",
      }).format(value);
    case "number":
    case "index":
      return formatNumber(value, language);
  }
}

/** A number as people of that language write it, thousands divided or not; undefined for what is none. */
export function readAmount(typed: string, language: Language): number | undefined {
  const [group, decimal] = language === "es" ? [".", ","] : [",", "."];
  const words = typed.replaceAll(/\s/g, "");
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = grouped.test(words) ? words.replaceAll(group, "") : words;
  const number = Number(plain.replace(decimal, "."));
  return plain === "" || !/^-?\d+([.,]\d+)?$/.test(plain) || !Number.isFinite(number) ? undefined : number;
}
