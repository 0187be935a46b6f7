// The port behind which documents and the catalogue are kept. Its acceptance suite is tests/contracts/store.contract.ts.
import type { DocumentName } from "@minga/shared/protocol/documents.ts";

/** Place of an update in its document's log: the first is 1, each later one is one more, without gaps. */
export type Sequence = number;

export interface StoredDocument {
  readonly snapshot?: Uint8Array;
  /** What came after the snapshot, in order. */
  readonly updates: readonly Uint8Array[];
  /** Sequence of the last update that is in here. */
  readonly upTo: Sequence;
  /** Identity of the document's history, made with its first commit; a local copy of another one must not be merged. */
  readonly lineage: string;
}

export interface DocumentUpdate {
  readonly document: DocumentName;
  /** A Yjs update, v1 encoding. */
  readonly bytes: Uint8Array;
}

/** A row changed or asked for; Kysely's compiled queries are of this form. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A step that brings a database up to date. */
export interface StorageMigration {
  /** What changes, for the log. */
  readonly name: string;
  readonly statements: readonly Statement[];
}

export interface Changes {
  readonly updates: readonly DocumentUpdate[];
  readonly statements?: readonly Statement[];
  /**
   * What these statements delete is gone for good: once the commit resolves, neither page nor log holds it. If it rejects
   * although the changes were carried out, or the process dies in between, opening the store makes up for it.
   */
  readonly forgets?: true;
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * Where documents are kept, beside the catalogue, so that one commit can touch several documents and rows. Calls are
 * carried out in the order in which they are made.
 */
export interface Store {
  /** Snapshot and what came after it; undefined if the document was never written. Damaged storage throws and never returns less. */
  read(document: DocumentName): Promise<StoredDocument | undefined>;
  /**
   * All or nothing, one fsync: a power cut after it resolves loses nothing. Rejects with `conflict` where a row breaks
   * a constraint, with `storage-full` where there is no room, and with `unavailable` where storage cannot be used.
   */
  commit(changes: Changes): Promise<void>;
  /** Replaces the updates up to and including `upTo` by an equivalent snapshot, which is written first; later ones stay. */
  compact(document: DocumentName, snapshot: Uint8Array, upTo: Sequence): Promise<void>;
  /** Rows of the catalogue; changes nothing. */
  query(statement: Statement): Promise<readonly Row[]>;
  /** Waits for the calls before it; any call after it rejects with `unavailable`. */
  close(): Promise<void>;
}
