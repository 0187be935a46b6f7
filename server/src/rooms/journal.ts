// A room's side of the store: what of its document is on disk, under which lineage, and how long its log is.
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import * as Y from "yjs";
import type { Changes, Store } from "../storage/store.ts";
import { bindClients, type Owners } from "./clientIds.ts";
import { compactDocument } from "./compaction.ts";
import { type DocumentSource, type OpenDocument, openDocument } from "./openDocument.ts";

/** What is committed together with a document. */
export type Rows = Pick<Changes, "statements" | "forgets">;

export interface Journal {
  /** The document as it is stored, which from now on is the open one. */
  open(): Promise<OpenDocument>;
  /** One fsync for the update, the rows, and the client ids that now have an owner. */
  commit(bytes: Uint8Array, rows: Rows & { readonly bound: Owners }): Promise<void>;
  /** Rows alone, where a change turned out to change nothing. */
  commitRows(rows: Rows): Promise<void>;
  /** Writes an update without content: it makes the document, and shows that the store writes. */
  touch(): Promise<void>;
  /** The document's lineage; one that was never written is made now. */
  lineage(): Promise<string>;
  /** The lineage as far as it is known. */
  readonly knownLineage: string | undefined;
  /** Whether so many updates have gathered in the log since the snapshot, or since making one failed. */
  isLong(limit: number): boolean;
  /** Replaces the log by a snapshot. Throws, having changed nothing, if that would not be the same document. */
  compact(open: OpenDocument): Promise<void>;
}

export interface JournalParts extends DocumentSource {
  readonly store: Store;
}

export function createJournal(document: DocumentName, parts: JournalParts): Journal {
  const { store, catalogue } = parts;
  let known: string | undefined;
  let updates = 0;
  let updatesAtFailure = 0;
  const written = new Map<number, string>();

  return {
    async open() {
      const open = await openDocument(document, parts);
      known = open.lineage;
      updates = open.updates;
      updatesAtFailure = 0;
      written.clear();
      return open;
    },
    async commit(bytes, { bound, statements = [], ...rest }) {
      const fresh = new Map([...bound].filter(([client]) => !written.has(client)));
      const rows = [...statements, ...bindClients(catalogue, document, fresh)];
      await store.commit({ updates: [{ document, bytes }], statements: rows, ...rest });
      updates += 1;
      for (const [client, owner] of fresh) written.set(client, owner);
    },
    commitRows: (rows) => store.commit({ updates: [], ...rows }),
    touch,
    async lineage() {
      if (known !== undefined) return known;
      known = (await store.read(document))?.lineage;
      if (known === undefined) await touch();
      known ??= (await store.read(document))?.lineage ?? "";
      return known;
    },
    get knownLineage() {
      return known;
    },
    isLong: (limit) => updates - updatesAtFailure > limit,
    async compact(open) {
      if (updates === 0) return;
      updatesAtFailure = updates;
      await compactDocument(document, open, store);
      updates = 0;
      updatesAtFailure = 0;
    },
  };

  async function touch(): Promise<void> {
    await store.commit({ updates: [{ document, bytes: Y.encodeStateAsUpdate(new Y.Doc()) }] });
    updates += 1;
  }
}
