// What people paste and no file may choke on.

/** What spreadsheets would compute. */
export const formulaLike = [
  '=HYPERLINK("http://example.org","aquí")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "- una lista",
] as const;

/** As long as nothing may be that people write, but for what another version or an import lets in. */
export const longText = `Principio ${"palabra ".repeat(1250)}`.slice(0, 9_991).concat(" FINAL ñ.");

export const hardTexts = [
  ...formulaLike,
  '<script>alert("1")</script> & "comillas" \'simples\'',
  "👩🏽‍🚀 emoji, שלום, مرحبا",
  "dos\nlíneas",
  "control \u0000\u0008\u001B fin",
  "media \uD83D mitad",
  "]]> &amp; &#x41; {{title}} $t(server.ready)",
  "_x0041_ literal",
  "constructor",
  "__proto__",
] as const;

/** What may be in a file of what was written. */
export function asKept(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone
  return text.replace(/[\u0000\u0008\u001B]|\p{Surrogate}/gu, "");
}

/** The same in a sheet: nothing that could become a formula, or mean another letter. */
export function asInSheet(text: string): string {
  const inert = asKept(text)
    .replace(/^(?=[=+\-@\t])/, "'")
    .replace("_x0041_", "_x005F_x0041_");
  // A name that every object has would be lost by the library: it gets a space.
  return text in {} ? `${inert} ` : inert;
}

export function asMarkup(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#39" };
  return asKept(text).replace(/[&<>"']/g, (sign) => `&${names[sign]};`);
}
