// Texts as any file may hold them. People paste what no XML allows: control characters, halves of an emoji.

/** What XML 1.0 forbids or advises against, but for tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** The same value with every text in it clean: lines end in one way, halves and the forbidden are gone. */
export function cleanTexts<Value>(value: Value): Value {
  if (typeof value === "string") return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map(cleanTexts) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner)])) as Value;
}

function cleanText(text: string): string {
  return text.replace(LINE_END, "\n").replace(FORBIDDEN, "").replace(HALF_CHARACTER, "");
}
