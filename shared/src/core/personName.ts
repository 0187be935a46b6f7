// The name a person gives: cleaned of what could mislead or break a line, and refused when nothing readable is left.

/** Longest name, in graphemes: what people see as one letter. */
export const NAME_LIMIT_GRAPHEMES = 40;

export type NameProblem = "name-empty" | "name-too-long" | "name-not-readable";
export type NameResult = { readonly name: string } | { readonly problem: NameProblem };

// Controls, line and paragraph separators, and the characters that turn the direction of what follows (UAX #9).
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
// More than two marks on one letter is a joke, not a name; Vietnamese needs two.
const MARKS = /(\p{M}{2})\p{M}+/gu;

/** Reads a name as typed: NFC, spaces joined, unsafe characters and piled marks dropped. */
export function cleanName(typed: string): NameResult {
  // A cap before any work: a paste of a megabyte must cost nothing.
  if (typed.length > NAME_LIMIT_GRAPHEMES * 32) return { problem: "name-too-long" };
  const name = typed.normalize("NFC").replace(UNSAFE, "").replace(MARKS, "$1").replace(/\s+/gu, " ").trim();
  if (name === "") return { problem: typed.trim() === "" ? "name-empty" : "name-not-readable" };
  if (!/[\p{L}\p{N}]/u.test(name)) return { problem: "name-not-readable" };
  if (countGraphemes(name) > NAME_LIMIT_GRAPHEMES) return { problem: "name-too-long" };
  return { name };
}

function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) count += 1;
  return count;
}
