// Replacing a long log by a snapshot. The snapshot is made from what is stored and read back before it replaces anything;
// if it is not the same document as the open one, everything stays as it is.
import { assert } from "@minga/shared/core/assert.ts";
import { compare } from "@minga/shared/core/order.ts";
import { type Plain, plainValue } from "@minga/shared/document/plain.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import * as Y from "yjs";
import type { Store } from "../storage/store.ts";
import { fill, type OpenDocument } from "./openDocument.ts";

/** Call while nothing is being committed to the document. Throws, having changed nothing, if the snapshot is not equivalent. */
export async function compactDocument(document: DocumentName, open: OpenDocument, store: Store): Promise<void> {
  const stored = await store.read(document);
  assert(stored, `nothing stored of ${document}`);
  const replayed = withTables(open);
  fill(replayed, stored);
  const snapshot = Y.encodeStateAsUpdate(replayed);
  const scratch = withTables(open);
  fill(scratch, { snapshot, updates: [] });
  assert(isSameContent(scratch, open), `the snapshot of ${document} is not what is open`);
  await store.compact(document, snapshot, stored.upTo);
  replayed.destroy();
  scratch.destroy();
}

function withTables({ tables }: OpenDocument): Y.Doc {
  const doc = new Y.Doc();
  for (const name of tables.keys()) doc.getMap(name);
  return doc;
}

function isSameContent(doc: Y.Doc, open: OpenDocument): boolean {
  const [a, b] = [doc, open.doc].map((each) => Y.decodeStateVector(Y.encodeStateVector(each)));
  if (a === undefined || b === undefined || a.size !== b.size) return false;
  for (const [client, clock] of a) if (b.get(client) !== clock) return false;
  return [...open.tables.keys()].every((name) => contentOf(doc, name) === contentOf(open.doc, name));
}

function contentOf(doc: Y.Doc, table: string): string {
  const entries = [...doc.getMap(table)].map(([key, value]): readonly [string, Plain] => [key, plainValue(value)]);
  return JSON.stringify(
    entries.sort(([a], [b]) => compare(a, b)),
    (_key, value: unknown) => (isObject(value) ? Object.fromEntries(sortedEntries(value)) : value),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).sort(([a], [b]) => compare(a, b));
}
