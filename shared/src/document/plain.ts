// Shared types as plain data: the only form in which the rest of the program sees a document.
import * as Y from "yjs";

export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * How deep a record may nest: our own go as far as the text of a note of a theme that an initiative of an action was
 * made from; deeper is someone else's joke and reads as nothing.
 */
const DEPTH_LIMIT = 7;

/** A copy without prototypes to inherit from, for any value found in a document; never throws. */
export function plainValue(value: unknown, depth = 0): Plain {
  if (depth > DEPTH_LIMIT) return undefined;
  if (value instanceof Y.Text) return value.toString();
  if (value instanceof Y.Map) return copyEntries(value.entries(), depth);
  if (value instanceof Y.Array) return value.toArray().map((entry) => plainValue(entry, depth + 1));
  if (Array.isArray(value)) return value.map((entry) => plainValue(entry, depth + 1));
  if (typeof value === "object" && value !== null) {
    return value instanceof Uint8Array ? undefined : copyEntries(Object.entries(value), depth);
  }
  return isScalar(value) ? value : undefined;
}

function copyEntries(entries: Iterable<[string, unknown]>, depth: number): Plain {
  const copy: Record<string, Plain> = Object.create(null);
  for (const [key, value] of entries) copy[key] = plainValue(value, depth + 1);
  return copy;
}

function isScalar(value: unknown): value is string | number | boolean | null | undefined {
  return value === null || ["string", "number", "boolean", "undefined"].includes(typeof value);
}

export function isRecord(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
