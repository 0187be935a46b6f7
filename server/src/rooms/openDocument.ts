// A document in memory: what the store had, brought up to date, with whose client ids are whose. What changes in it is
// gathered until it is committed.
import { assert } from "@minga/shared/core/assert.ts";
import { migrate } from "@minga/shared/document/migrate.ts";
import type { Table } from "@minga/shared/document/table.ts";
import { type DocumentName, readDocumentName } from "@minga/shared/protocol/documents.ts";
import type { documents } from "@minga/shared/protocol/documentTables.ts";
import * as Y from "yjs";
import type { Catalogue } from "../storage/catalogue.ts";
import type { Store, StoredDocument } from "../storage/store.ts";
import { bindClients, readOwners, SERVER } from "./clientIds.ts";

export type Declarations = typeof documents;

export interface DocumentSource {
  readonly store: Pick<Store, "read" | "commit">;
  readonly catalogue: Catalogue;
  readonly declarations: Declarations;
}

export interface OpenDocument {
  readonly doc: Y.Doc;
  readonly tables: ReadonlyMap<string, Table<unknown>>;
  /** Undefined until the first commit. */
  readonly lineage: string | undefined;
  /** How many updates the store holds after the snapshot. */
  readonly updates: number;
  /** Includes the room's own id from the start, before there is a row for it: no socket may have it. */
  readonly owners: Map<number, string>;
  /** The id under which the server writes. */
  readonly ownClient: number;
  /** What has changed since the last call, as one update; undefined if nothing has. */
  takeChanges(): Uint8Array | undefined;
}

/** Throws if the store cannot be read, what it holds is not whole, or a migration fails; never opens less than is stored. */
export async function openDocument(document: DocumentName, source: DocumentSource): Promise<OpenDocument> {
  const name = readDocumentName(document);
  assert(name, `no such kind of document: ${document}`);
  const { tables, migrations } = source.declarations[name.kind];
  const stored = await source.store.read(document);
  const owners = await readOwners(source.catalogue, document);
  const doc = new Y.Doc();
  while (owners.has(doc.clientID)) doc.clientID = new Y.Doc().clientID;
  // A root must have its type before anything is read into it.
  for (const table of tables) doc.getMap(table.name);
  if (stored) fill(doc, stored);

  const changes: Uint8Array[] = [];
  doc.on("update", (bytes: Uint8Array) => changes.push(bytes));
  const takeChanges = () => {
    const taken = changes.splice(0);
    return taken.length > 1 ? Y.mergeUpdates(taken) : taken[0];
  };
  const ran = migrate(doc, migrations);
  owners.set(doc.clientID, SERVER);
  const opened = {
    doc,
    tables: new Map(tables.map((table) => [table.name, table])),
    lineage: stored?.lineage,
    updates: stored?.updates.length ?? 0,
    owners,
    ownClient: doc.clientID,
    takeChanges,
  };
  const bytes = takeChanges();
  if (ran.length === 0 || bytes === undefined) return opened;
  await source.store.commit({
    updates: [{ document, bytes }],
    statements: bindClients(source.catalogue, document, new Map([[doc.clientID, SERVER]])),
  });
  // Read again under a new id: simpler than remembering that this one has its row already.
  doc.destroy();
  return openDocument(document, source);
}

/** A document with what is stored, and nothing waiting for something that is not. */
export function fill(doc: Y.Doc, { snapshot, updates }: Pick<StoredDocument, "snapshot" | "updates">): void {
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot);
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  assert(!hasResidue(doc), "what is stored of a document is not whole");
}

/** Whether something was left inside Yjs that waits for what never came. */
export function hasResidue(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}
