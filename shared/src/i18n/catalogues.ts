// The catalogues of both languages and the names of their texts. Readers in the browser load one language at a time,
// from `spanish.ts` or `english.ts`; the server and the tests take both from here.
import type { Language } from "../core/localized.ts";
import { english } from "./english.ts";
import { spanish } from "./spanish.ts";

/** A text or a folder of texts. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

export const catalogues: Readonly<Record<Language, Catalogue>> = { es: spanish, en: english };
