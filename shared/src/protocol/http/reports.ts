// Where a workshop's report is to be had: files by format, and a page to print. Downloads and pages, so a link is all it
// takes to ask: members get their own group's, facilitators any or all.
import type { Language } from "../../core/localized.ts";

export const reportFormats = ["xlsx", "docx", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

interface Wanted {
  readonly workshop: string;
  /** Without one: all that the caller may have. */
  readonly group?: string;
  /** That of the workshop unless another is named. */
  readonly language?: Language;
}

/** The address of a file to download. */
export function reportFileAddress({ format, ...wanted }: Wanted & { readonly format: ReportFormat }): string {
  return withQuery(`/api/workshops/${wanted.workshop}/report.${format}`, wanted);
}

/** The address of the page to print, which the server writes. */
export function reportPageAddress(wanted: Wanted): string {
  return withQuery(`/taller/${wanted.workshop}/informe`, wanted);
}

/** Ids and languages hold nothing that an address would misread. */
function withQuery(path: string, { group, language }: Wanted): string {
  const query = [
    ...(group === undefined ? [] : [`grupo=${group}`]),
    ...(language === undefined ? [] : [`idioma=${language}`]),
  ];
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}
