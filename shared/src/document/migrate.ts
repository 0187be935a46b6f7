// Renaming and reshaping what is stored, on the server, before anyone joins. Adding a field needs none of this: it
// gets a fallback. A migration is numbered by its place in the list and must be harmless when run again.
import type * as Y from "yjs";
import * as z from "zod/mini";
import { assert } from "../core/assert.ts";
import { serverOnly } from "../core/roles.ts";
import { declareTable, readRecord, setValue } from "./table.ts";

export interface Migration {
  /** What changes, for the log. */
  readonly name: string;
  readonly run: (doc: Y.Doc) => void;
}

const versionSchema = z.number().check(z.int(), z.gte(0));

/** One record, "version": how many migrations the document has been through. */
export const schemaTable = declareTable<number>({
  name: "schema",
  shape: "value",
  writers: serverOnly,
  key: /^version$/,
  schema: versionSchema,
  read: (value) => {
    const result = z.safeParse(versionSchema, value);
    return result.success ? result.data : undefined;
  },
});

/**
 * Brings a document up to date, one transaction a migration; returns the names of those that ran. Throws, having
 * changed nothing, if the document comes from a newer version than this list knows.
 */
export function migrate(doc: Y.Doc, migrations: readonly Migration[]): readonly string[] {
  const from = readRecord(doc, schemaTable, "version") ?? 0;
  assert(from <= migrations.length, `a document of schema ${from} is newer than ours, ${migrations.length}`);
  const ran: string[] = [];
  for (const [index, migration] of migrations.entries()) {
    if (index < from) continue;
    doc.transact(() => {
      migration.run(doc);
      setValue(doc, schemaTable, "version", index + 1);
    });
    ran.push(migration.name);
  }
  return ran;
}
