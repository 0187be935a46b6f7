// For tests: does a piece of template data say everything in both languages?
import { languages } from "../../core/localized.ts";

/** True when every text in the data is there in each language, and lists have as many lines in each. */
export function isComplete(data: unknown): boolean {
  if (Array.isArray(data)) return data.every(isComplete);
  if (typeof data !== "object" || data === null) return true;
  if (!languages.some((language) => language in data)) return Object.values(data).every(isComplete);
  const versions = languages.map((language) => lines((data as Readonly<Record<string, unknown>>)[language]));
  return versions.every(
    (version) => version.length > 0 && version.length === versions[0]?.length && version.every(isText),
  );
}

function lines(text: unknown): readonly unknown[] {
  return Array.isArray(text) ? text : [text];
}

function isText(line: unknown): boolean {
  return typeof line === "string" && line.trim() !== "";
}
