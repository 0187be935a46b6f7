// A text that our own data carries in every language of the interface.

export const languages = ["es", "en"] as const;
export type Language = (typeof languages)[number];

export type Localized = Readonly<Record<Language, string>>;

export function localize(text: Localized, language: Language): string {
  return text[language];
}
