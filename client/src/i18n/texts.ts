// The language that people read: Spanish comes with the first load, English when it is asked for.

import { type Language, languages } from "@minga/shared/core/localized.ts";
import type { Catalogue } from "@minga/shared/i18n/catalogues.ts";
import { spanish } from "@minga/shared/i18n/spanish.ts";
import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";

/** The catalogues and the language in use, for the provider of react-i18next. */
export type Texts = i18n;

/** Ready at once in Spanish, and after one request in any other language; where that fails, Spanish stays. */
export async function createTexts(language: Language): Promise<Texts> {
  const texts = createInstance();
  await texts.use(initReactI18next).init({
    lng: "es",
    fallbackLng: "es",
    resources: { es: { translation: spanish } },
    // React escapes what it shows; escaping twice would print «&amp;».
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await speak(texts, language);
  return texts;
}

/** Changes the language of everything on screen. Offline and never loaded: false, and the old one stays. */
export async function speak(texts: Texts, language: Language): Promise<boolean> {
  if (!texts.hasResourceBundle(language, "translation")) {
    const catalogue = await loadCatalogue(language);
    if (!catalogue) return false;
    texts.addResourceBundle(language, "translation", catalogue);
  }
  if (texts.language !== language) await texts.changeLanguage(language);
  return true;
}

/** The language in use; Spanish where it is none of ours. */
export function spokenLanguage(texts: Texts): Language {
  return languages.find((language) => language === texts.language) ?? "es";
}

async function loadCatalogue(language: Language): Promise<Catalogue | undefined> {
  if (language === "es") return spanish;
  try {
    return (await import("@minga/shared/i18n/english.ts")).english;
  } catch {
    return undefined;
  }
}
