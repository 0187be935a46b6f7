// Documents in SQLite: a log of updates and the snapshots that replace its beginning, every row with a checksum.
import type { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { AppError } from "@minga/shared/core/appError.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import type { DocumentUpdate, Sequence, StoredDocument } from "../store.ts";

/** An update, and the lineage to begin with should it be the first of its document. */
export interface Append extends DocumentUpdate {
  readonly lineage: string;
}

export function readDocument(database: DatabaseSync, document: DocumentName): StoredDocument | undefined {
  const stored = database.prepare("SELECT lineage, head FROM stored_documents WHERE name = ?").get(document);
  if (!stored) return undefined;
  const head = Number(stored["head"]);
  const snapshot = database
    .prepare("SELECT up_to AS place, bytes, checksum FROM snapshots WHERE document = ? ORDER BY up_to DESC LIMIT 1")
    .get(document);
  const covered = snapshot ? Number(snapshot["place"]) : 0;
  const rows = database
    .prepare(
      "SELECT sequence AS place, bytes, checksum FROM updates WHERE document = ? AND sequence > ? ORDER BY sequence",
    )
    .all(document, covered);
  for (const [index, row] of rows.entries()) {
    const wanted = covered + index + 1;
    if (row["place"] !== wanted) throw damaged(document, `update ${wanted} is missing`);
  }
  if (covered + rows.length !== head) throw damaged(document, `it ends at ${covered + rows.length}, not at ${head}`);
  return {
    ...(snapshot ? { snapshot: verified(document, snapshot) } : {}),
    updates: rows.map((row) => verified(document, row)),
    upTo: head,
    lineage: String(stored["lineage"]),
  };
}

/** Call inside a transaction. */
export function appendUpdate(database: DatabaseSync, { document, bytes, lineage }: Append): void {
  const head = database
    .prepare(
      "INSERT INTO stored_documents (name, lineage, head) VALUES (?, ?, 1) ON CONFLICT (name) DO UPDATE SET head = head + 1 RETURNING head",
    )
    .get(document, lineage);
  const sequence = Number(head?.["head"]);
  database
    .prepare("INSERT INTO updates (document, sequence, bytes, checksum) VALUES (?, ?, ?, ?)")
    .run(document, sequence, bytes, checksum(document, sequence, bytes));
}

/** Call inside a transaction. The snapshot before this one stays, should the new one ever prove unreadable. */
export function replaceBeginning(
  database: DatabaseSync,
  {
    document,
    snapshot,
    upTo,
  }: { readonly document: DocumentName; readonly snapshot: Uint8Array; readonly upTo: Sequence },
): void {
  const stored = database.prepare("SELECT head FROM stored_documents WHERE name = ?").get(document);
  if (!stored || upTo > Number(stored["head"])) {
    throw new AppError("unavailable", `nothing stored of ${document} up to ${upTo}`);
  }
  database
    .prepare("INSERT OR REPLACE INTO snapshots (document, up_to, bytes, checksum) VALUES (?, ?, ?, ?)")
    .run(document, upTo, snapshot, checksum(document, upTo, snapshot));
  database.prepare("DELETE FROM updates WHERE document = ? AND sequence <= ?").run(document, upTo);
  database
    .prepare(
      "DELETE FROM snapshots WHERE document = ?1 AND up_to NOT IN (SELECT up_to FROM snapshots WHERE document = ?1 ORDER BY up_to DESC LIMIT 2)",
    )
    .run(document);
}

type StoredRow = Readonly<Record<string, unknown>>;

function verified(document: DocumentName, { place, bytes, checksum: expected }: StoredRow): Uint8Array {
  if (!(bytes instanceof Uint8Array) || checksum(document, Number(place), bytes) !== expected) {
    throw damaged(document, `the bytes at ${place} are not those that were written`);
  }
  return bytes;
}

/** Over the place as well as the bytes, so that a row that has moved does not pass. */
function checksum(document: DocumentName, place: Sequence, bytes: Uint8Array): number {
  return crc32(bytes, crc32(`${document}#${place}`));
}

function damaged(document: DocumentName, how: string): AppError {
  return new AppError("unavailable", `what is stored of ${document} is damaged: ${how}`);
}
