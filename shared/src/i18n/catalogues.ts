// The catalogues of both languages. Screens load one language at a time, from `spanish.ts` or `english.ts`; the server
// and the tests take both from here, with what only a console says and no phone should have to load.
import type { Language } from "../core/localized.ts";
import serverEnglish from "./en/server.json" with { type: "json" };
import { english } from "./english.ts";
import serverSpanish from "./es/server.json" with { type: "json" };
import { spanish } from "./spanish.ts";

/** A text or a folder of texts. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

export const catalogues = {
  es: { ...spanish, server: serverSpanish },
  en: { ...english, server: serverEnglish },
} satisfies Readonly<Record<Language, Catalogue>>;
