// The language that people read: Spanish comes with the first load, English when it is asked for; what not everyone reads
// comes in volumes with the screens that say it.
import type { Language } from "@minga/shared/core/localized.ts";
import type { Catalogue } from "@minga/shared/i18n/catalogues.ts";
import { spanish } from "@minga/shared/i18n/spanish.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type TextValues, translate } from "./translate.ts";

/** Gives the sentence of a key in one language, with its values filled in. */
export type Text = (key: ScreenTextKey, values?: TextValues) => string;

/** `facilitation`: facilitators' pages and the wall. `chain`: all that comes after the notes, from vote to plan. */
export type Volume = "facilitation" | "chain";

export interface Spoken {
  readonly language: Language;
  readonly text: Text;
  /** What is there beside the texts of everyone. */
  readonly volumes: ReadonlySet<Volume>;
}

/** The language in use and its sentences: another pair after each change. */
export type Texts = StoreApi<Spoken>;

/** Ready at once in Spanish, and after one request in any other language; where that fails, Spanish stays. */
export async function createTexts(language: Language): Promise<Texts> {
  const texts = createStore<Spoken>(() => spokenIn("es", { catalogue: spanish, volumes: new Set() }));
  await speak(texts, language);
  return texts;
}

/** Changes the language of everything on screen. Offline and never loaded: false, and the old one stays. */
export async function speak(texts: Texts, language: Language): Promise<boolean> {
  const { volumes } = texts.getState();
  try {
    const catalogue = await loadCatalogue(language, volumes);
    // A volume that was learnt meanwhile is missing in this one: once more, with it.
    if (texts.getState().volumes.size > volumes.size) return speak(texts, language);
    if (texts.getState().language !== language) texts.setState(spokenIn(language, { catalogue, volumes }), true);
    return true;
  } catch {
    return false;
  }
}

/** Adds what these screens say, in the language in use. Rejects where it cannot be loaded. */
export async function learn(texts: Texts, volume: Volume): Promise<void> {
  const { language, volumes } = texts.getState();
  if (volumes.has(volume)) return;
  await loaders[volume][language]();
  const now = texts.getState();
  // Others may have learnt or changed the language meanwhile; what they loaded the browser has.
  const known = new Set([...now.volumes, volume]);
  const catalogue = await loadCatalogue(now.language, known);
  if (texts.getState() !== now) return learn(texts, volume);
  texts.setState(spokenIn(now.language, { catalogue, volumes: known }), true);
}

interface Knowledge {
  readonly catalogue: Catalogue;
  readonly volumes: ReadonlySet<Volume>;
}

function spokenIn(language: Language, { catalogue, volumes }: Knowledge): Spoken {
  const text: Text = (key, values) =>
    translate({ language, catalogue }, key, values) ??
    translate({ language: "es", catalogue: spanish }, key, values) ??
    key;
  return { language, text, volumes };
}

/** The browser keeps what was loaded once, so that changing back and forth asks nobody. */
async function loadCatalogue(language: Language, volumes: ReadonlySet<Volume>): Promise<Catalogue> {
  const parts = await Promise.all([
    loadEveryone[language](),
    ...[...volumes].map((volume) => loaders[volume][language]()),
  ]);
  return Object.assign({}, ...parts);
}

type Loaders = Readonly<Record<Language, () => Promise<Catalogue>>>;

const loadEveryone: Loaders = {
  es: async () => spanish,
  en: async () => (await import("@minga/shared/i18n/english.ts")).english,
};

const loaders: Readonly<Record<Volume, Loaders>> = {
  facilitation: {
    es: async () => (await import("@minga/shared/i18n/spanishFacilitation.ts")).spanishFacilitation,
    en: async () => (await import("@minga/shared/i18n/englishFacilitation.ts")).englishFacilitation,
  },
  chain: {
    es: async () => (await import("@minga/shared/i18n/spanishChain.ts")).spanishChain,
    en: async () => (await import("@minga/shared/i18n/englishChain.ts")).englishChain,
  },
};
