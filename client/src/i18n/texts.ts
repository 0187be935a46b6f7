// The language that people read: Spanish comes with the first load, English when it is asked for.
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
}

/** The language in use and its sentences: another pair after each change. */
export type Texts = StoreApi<Spoken>;

/** Ready at once in Spanish, and after one request in any other language; where that fails, Spanish stays. */
export async function createTexts(language: Language): Promise<Texts> {
  const texts = createStore<Spoken>(() => ({ language: "es", text: textIn("es", spanish) }));
  await speak(texts, language);
  return texts;
}

/** Changes the language of everything on screen. Offline and never loaded: false, and the old one stays. */
export async function speak(texts: Texts, language: Language): Promise<boolean> {
  const catalogue = await loadCatalogue(language);
  if (!catalogue) return false;
  if (texts.getState().language !== language) texts.setState({ language, text: textIn(language, catalogue) }, true);
  return true;
}

function textIn(language: Language, catalogue: Catalogue): Text {
  return (key, values) =>
    translate({ language, catalogue }, key, values) ??
    translate({ language: "es", catalogue: spanish }, key, values) ??
    key;
}

/** The browser keeps what was loaded once, so that changing back and forth asks nobody. */
async function loadCatalogue(language: Language): Promise<Catalogue | undefined> {
  if (language === "es") return spanish;
  try {
    return (await import("@minga/shared/i18n/english.ts")).english;
  } catch {
    return undefined;
  }
}
