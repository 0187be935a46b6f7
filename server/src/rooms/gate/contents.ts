// What may stand where: a record has the shape that its table declares, and holds plain data and plain text only.
import type { Table } from "@minga/shared/document/table.ts";
import * as Y from "yjs";
import type { Whereabouts } from "./whereabouts.ts";

/** Longest key of a record or field, in UTF-16 units. */
const KEY_LIMIT = 100;
/** How deep plain data may nest; ours never pass three. */
const DEPTH_LIMIT = 6;

export function mayStandThere(item: Y.Item, where: Whereabouts, table: Table<unknown> | undefined): boolean {
  const { content } = item;
  if (where === "nowhere") return false;
  if (content instanceof Y.ContentDeleted) return where === "gone" || table !== undefined;
  if (where === "gone") return isText(content) || isPlain(content) || isType(content, Y.Map) || isType(content, Y.Text);
  if (table === undefined) return false;
  if (where.container === "text") return where.sub === null && isText(content);
  if (where.sub === null || where.sub.length > KEY_LIMIT) return false;
  if (where.depth === 0) {
    if (table.shape === "value") return isPlain(content);
    return isType(content, table.shape === "map" ? Y.Map : Y.Text);
  }
  if (where.depth > 1) return false;
  return table.textFields.includes(where.sub) ? isType(content, Y.Text) : isPlain(content);
}

function isText(content: unknown): boolean {
  return content instanceof Y.ContentString;
}

function isType(content: unknown, type: typeof Y.Map | typeof Y.Text): boolean {
  // Exactly: Yjs' XML types are subclasses.
  return content instanceof Y.ContentType && content.type.constructor === type;
}

function isPlain(content: unknown): boolean {
  return content instanceof Y.ContentAny && content.arr.length === 1 && isPlainData(content.arr[0], 0);
}

function isPlainData(value: unknown, depth: number): boolean {
  if (depth > DEPTH_LIMIT || typeof value === "bigint") return false;
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every((entry) => isPlainData(entry, depth + 1));
  // A key "__proto__" arrives as a foreign prototype; bytes are no plain object either.
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((entry) => isPlainData(entry, depth + 1));
}
