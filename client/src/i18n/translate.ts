// From a catalogue and a key to a sentence. The catalogues are i18next's JSON, which translators' tools know and the
// server reads with i18next itself; a phone gets these few lines instead, because they save it 17 kB.
import type { Language } from "@minga/shared/core/localized.ts";
import type { Catalogue } from "@minga/shared/i18n/catalogues.ts";
import { formatNumber } from "./formats.ts";

/** What a sentence names; `count` also chooses its plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

interface Speech {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/** The sentence of a key with its values filled in; undefined where the catalogue has none. */
export function translate({ language, catalogue }: Speech, key: string, values: TextValues = {}): string | undefined {
  const { count } = values;
  const plural = typeof count === "number" ? find(catalogue, `${key}_${pluralForm(count, language)}`) : undefined;
  const sentence = plural ?? find(catalogue, key) ?? find(catalogue, `${key}_other`);
  return sentence?.replace(PLACE, (place, name: string, format: string | undefined) => {
    const value = values[name];
    if (value === undefined) return place;
    return format === "number" && typeof value === "number" ? formatNumber(value, language) : String(value);
  });
}

/** «{{name}}», or «{{count, number}}» for a number as people write it. */
const PLACE = /\{\{\s*(\w+)(?:\s*,\s*(\w+))?\s*\}\}/g;

function find(catalogue: Catalogue, key: string): string | undefined {
  let found: string | Catalogue | undefined = catalogue;
  for (const part of key.split(".")) {
    if (typeof found !== "object" || !Object.hasOwn(found, part)) return undefined;
    found = found[part];
  }
  return typeof found === "string" ? found : undefined;
}

function pluralForm(count: number, language: Language): Intl.LDMLPluralRule {
  return new Intl.PluralRules(language).select(count);
}
