// A store that forgets everything when the process ends: for tests. Documents are maps; rows need SQL, so they live in
// a database without a file.
import { DatabaseSync } from "node:sqlite";
import { AppError } from "@minga/shared/core/appError.ts";
import { createId, type RandomBytes } from "@minga/shared/core/ids.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import { migrations } from "./migrations.ts";
import { all, inTransaction, run } from "./sqlite/rows.ts";
import type { Store, StoredDocument } from "./store.ts";

export function createMemoryStore({ random }: { readonly random: RandomBytes }): Store {
  const documents = new Map<DocumentName, StoredDocument>();
  const rows = new DatabaseSync(":memory:");
  for (const { statements } of migrations) for (const statement of statements) run(rows, statement);
  let closed = false;

  return {
    async read(document) {
      refuseIfClosed();
      return documents.get(document);
    },
    async commit({ updates, statements = [] }) {
      refuseIfClosed();
      inTransaction(rows, () => {
        for (const statement of statements) run(rows, statement);
      });
      for (const { document, bytes } of updates) {
        const { lineage, upTo, ...rest } = documents.get(document) ?? {
          updates: [],
          upTo: 0,
          lineage: createId(random),
        };
        documents.set(document, { ...rest, updates: [...rest.updates, bytes.slice()], upTo: upTo + 1, lineage });
      }
    },
    async compact(document, snapshot, upTo) {
      refuseIfClosed();
      const stored = documents.get(document);
      if (!stored || upTo > stored.upTo) {
        throw new AppError("unavailable", `nothing stored of ${document} up to ${upTo}`);
      }
      const later = stored.updates.slice(stored.updates.length - (stored.upTo - upTo));
      documents.set(document, { ...stored, snapshot: snapshot.slice(), updates: upTo === stored.upTo ? [] : later });
    },
    async query(statement) {
      refuseIfClosed();
      return all(rows, statement);
    },
    async close() {
      if (!closed) rows.close();
      closed = true;
    },
  };

  function refuseIfClosed(): void {
    if (closed) throw new AppError("unavailable", "the store has been closed");
  }
}
