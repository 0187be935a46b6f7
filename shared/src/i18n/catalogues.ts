// The catalogues of both languages. Screens load one language at a time, and of that what their reader needs; the server
// and the tests take everything from here, with what only a console or a report says.
import type { Language } from "../core/localized.ts";
import reportEnglish from "./en/report.json" with { type: "json" };
import serverEnglish from "./en/server.json" with { type: "json" };
import { english } from "./english.ts";
import { englishChain } from "./englishChain.ts";
import { englishFacilitation } from "./englishFacilitation.ts";
import reportSpanish from "./es/report.json" with { type: "json" };
import serverSpanish from "./es/server.json" with { type: "json" };
import { spanish } from "./spanish.ts";
import { spanishChain } from "./spanishChain.ts";
import { spanishFacilitation } from "./spanishFacilitation.ts";

/** A text or a folder of texts. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

export const catalogues = {
  es: { ...spanish, ...spanishFacilitation, ...spanishChain, report: reportSpanish, server: serverSpanish },
  en: { ...english, ...englishFacilitation, ...englishChain, report: reportEnglish, server: serverEnglish },
} satisfies Readonly<Record<Language, Catalogue>>;
