// The language that people read: Spanish comes with the first load, English when it is asked for; what only facilitators
// read comes with their pages.
import type { Language } from "@minga/shared/core/localized.ts";
import type { Catalogue } from "@minga/shared/i18n/catalogues.ts";
import { spanish } from "@minga/shared/i18n/spanish.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type TextValues, translate } from "./translate.ts";

/** Gives the sentence of a key in one language, with its values filled in. */
export type Text = (key: ScreenTextKey, values?: TextValues) => string;

export interface Spoken {
  readonly language: Language;
  readonly text: Text;
  /** Whether the sentences of facilitators' pages are there. */
  readonly knowsFacilitation: boolean;
}

/** The language in use and its sentences: another pair after each change. */
export type Texts = StoreApi<Spoken>;

/** Ready at once in Spanish, and after one request in any other language; where that fails, Spanish stays. */
export async function createTexts(language: Language): Promise<Texts> {
  const texts = createStore<Spoken>(() => spokenIn("es", { catalogue: spanish, knowsFacilitation: false }));
  await speak(texts, language);
  return texts;
}

/** Changes the language of everything on screen. Offline and never loaded: false, and the old one stays. */
export async function speak(texts: Texts, language: Language): Promise<boolean> {
  const { knowsFacilitation } = texts.getState();
  try {
    const catalogue = await loadCatalogue(language, { knowsFacilitation });
    if (texts.getState().language !== language) {
      texts.setState(spokenIn(language, { catalogue, knowsFacilitation }), true);
    }
    return true;
  } catch {
    return false;
  }
}

/** Adds what facilitators' pages say, in the language in use. Rejects where it cannot be loaded. */
export async function learnFacilitation(texts: Texts): Promise<void> {
  const { language, knowsFacilitation } = texts.getState();
  if (knowsFacilitation) return;
  const catalogue = await loadCatalogue(language, { knowsFacilitation: true });
  texts.setState(spokenIn(language, { catalogue, knowsFacilitation: true }), true);
}

interface Knowledge {
  readonly catalogue: Catalogue;
  readonly knowsFacilitation: boolean;
}

function spokenIn(language: Language, { catalogue, knowsFacilitation }: Knowledge): Spoken {
  const text: Text = (key, values) =>
    translate({ language, catalogue }, key, values) ??
    translate({ language: "es", catalogue: spanish }, key, values) ??
    key;
  return { language, text, knowsFacilitation };
}

/** The browser keeps what was loaded once, so that changing back and forth asks nobody. */
async function loadCatalogue(
  language: Language,
  { knowsFacilitation }: Pick<Knowledge, "knowsFacilitation">,
): Promise<Catalogue> {
  const [everyone, facilitation] = await Promise.all([
    loadEveryone[language](),
    knowsFacilitation ? loadFacilitation[language]() : {},
  ]);
  return { ...everyone, ...facilitation };
}

type Loaders = Readonly<Record<Language, () => Promise<Catalogue>>>;

const loadEveryone: Loaders = {
  es: async () => spanish,
  en: async () => (await import("@minga/shared/i18n/english.ts")).english,
};

const loadFacilitation: Loaders = {
  es: async () => (await import("@minga/shared/i18n/spanishFacilitation.ts")).spanishFacilitation,
  en: async () => (await import("@minga/shared/i18n/englishFacilitation.ts")).englishFacilitation,
};
