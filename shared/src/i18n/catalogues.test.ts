import { describe, expect, test } from "vitest";
import { errorCodes } from "../core/appError.ts";
import { languages } from "../core/localized.ts";
import { type Catalogue, catalogues } from "./catalogues.ts";
import { pluralEndings } from "./textKey.ts";

const PLURAL = new RegExp(`^(.+)_(${pluralEndings.join("|")})$`);
// Words that no Spanish sentence of ours may use: the familiar «tú», exclamations, and what the glossary replaces.
// Only the list of log levels, which are typed as they are, names «error».
const FORBIDDEN =
  /(?<!\p{L})(tú|tu|tus|ti|contigo|tienes|puedes|quieres|debes|eres|estás|haz|vosotros|vuestro|error(?!, warn)|ups|sólo|añadir|añada|link|ordenador|móvil|loguearse|clic aquí)(?!\p{L})/iu;

const flat = { es: flatten(catalogues.es), en: flatten(catalogues.en) };

describe("the catalogues", () => {
  test("say every text in every language", () => {
    expect([...new Set(flat.en.keys().map(baseKey))].sort()).toEqual([...new Set(flat.es.keys().map(baseKey))].sort());
  });

  test("have a sentence for every error code, and none for a code that does not exist", () => {
    for (const language of languages) {
      expect(Object.keys(catalogues[language]["errors"] ?? {}).sort()).toEqual([...errorCodes].sort());
    }
  });

  test.each(languages)("leave no text empty or padded in %s", (language) => {
    const bad = [...flat[language]].filter(([, text]) => text === "" || text.trim() !== text);
    expect(bad).toEqual([]);
  });

  test("name the same values in every language", () => {
    const differing = [...valuesByBase(flat.es)].filter(([key, names]) => valuesByBase(flat.en).get(key) !== names);
    expect(differing).toEqual([]);
  });

  test.each(languages)("have every plural form that %s counts with", (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = new Set(flat[language].keys());
    const bases = [...keys].flatMap((key) => PLURAL.exec(key)?.[1] ?? []);
    expect(bases.flatMap((base) => forms.map((form) => `${base}_${form}`)).filter((key) => !keys.has(key))).toEqual([]);
  });

  test("speak to people in usted, without alarm and in the words of the glossary", () => {
    expect([...flat.es].filter(([, text]) => FORBIDDEN.test(text))).toEqual([]);
  });

  test("open every Spanish question and exclamation", () => {
    const opened = (text: string) => count(text, "¿") === count(text, "?") && count(text, "¡") === count(text, "!");
    expect([...flat.es].filter(([, text]) => !opened(text))).toEqual([]);
  });
});

function flatten(catalogue: Catalogue, path = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === "string") texts.set(path + key, value);
    else for (const [inner, text] of flatten(value, `${path}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

function baseKey(key: string): string {
  return PLURAL.exec(key)?.[1] ?? key;
}

/** The values that any form of a text names, sorted. A form for one may leave the count out, so forms are joined. */
function valuesByBase(texts: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const [key, text] of texts) {
    const found = names.get(baseKey(key)) ?? new Set();
    for (const [, name] of text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)) found.add(name ?? "");
    names.set(baseKey(key), found);
  }
  return new Map([...names].map(([key, found]) => [key, [...found].sort().join(" ")]));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
