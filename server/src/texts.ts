// What the server itself says: on the console, and in the one answer that no page of ours is there to translate.

import type { Language } from "@minga/shared/core/localized.ts";
import { catalogues } from "@minga/shared/i18n/catalogues.ts";
import type { TextKey } from "@minga/shared/i18n/textKey.ts";
import { createInstance } from "i18next";

export type TextValues = Readonly<Record<string, string | number>>;
export type Text = (key: TextKey, values?: TextValues) => string;

export async function createText(language: Language): Promise<Text> {
  const texts = createInstance();
  await texts.init({
    lng: language,
    fallbackLng: "es",
    resources: { es: { translation: catalogues.es }, en: { translation: catalogues.en } },
    // Plain text leaves here, never markup.
    interpolation: { escapeValue: false },
  });
  // i18next's own type of a key cannot see that deep; ours has.
  return (key, values) => texts.t(key as string, values ?? {});
}
