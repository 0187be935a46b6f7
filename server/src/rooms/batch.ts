// A batch: what several people sent while the last commit was in flight, judged one by one and applied in one transaction,
// so that one merged update leaves.
import { assert } from "@minga/shared/core/assert.ts";
import * as Y from "yjs";
import { SERVER } from "./clientIds.ts";
import type { Connection } from "./connection.ts";
import { judge } from "./gate/gate.ts";
import type { Refusal } from "./gate/verdict.ts";
import { hasResidue, type OpenDocument } from "./openDocument.ts";
import { putBack } from "./putBack.ts";
import { createReview, type DeletedAuthors, type Repair } from "./review.ts";

export interface Sent {
  readonly from: Connection;
  readonly bytes: Uint8Array;
}

export interface Applied {
  readonly refused: ReadonlyMap<Connection, Refusal>;
  /** What was put back, and whose it was. */
  readonly repaired: readonly { readonly from: Connection; readonly repair: Repair }[];
  /** Client ids that now have an owner. */
  readonly bound: ReadonlyMap<number, string>;
  /** How many messages of each are in it. */
  readonly admitted: ReadonlyMap<Connection, number>;
}

/**
 * Changes the document. If it throws, the document can no longer be trusted and must be read again from the store.
 */
export function applyBatch(batch: readonly Sent[], open: OpenDocument, deletedAuthors: DeletedAuthors): Applied {
  const { doc, owners, tables } = open;
  const refused = new Map<Connection, Refusal>();
  const repaired: { from: Connection; repair: Repair }[] = [];
  const bound = new Map<number, string>();
  const admitted = new Map<Connection, number>();
  const review = createReview(doc, deletedAuthors);

  doc.transact(() => {
    for (const { from, bytes } of batch) {
      if (refused.has(from) || from.isRefused) continue;
      if (!from.mayWrite) {
        from.tell({ kind: "read-only" });
        continue;
      }
      const verdict = judge(bytes, {
        doc,
        tables,
        role: from.who.role,
        owner: from.owner,
        ownerOf: (client) => owners.get(client),
      });
      if (verdict.kind === "refuse") {
        refused.set(from, verdict);
        continue;
      }
      review.remember(verdict.touches);
      Y.applyUpdate(doc, bytes);
      assert(!hasResidue(doc), "an update that passed the gate left something waiting");
      for (const client of verdict.newClients) {
        owners.set(client, from.owner);
        bound.set(client, from.owner);
      }
      for (const repair of review.judge(verdict.touches, from.who.member)) repaired.push({ from, repair });
      admitted.set(from, (admitted.get(from) ?? 0) + 1);
    }
  });
  assert(doc.clientID === open.ownClient, "the room's own client id was taken from it");

  if (repaired.length > 0) {
    doc.transact(() => {
      for (const { repair } of repaired) putBack(doc, repair);
    });
    bound.set(open.ownClient, SERVER);
  }
  return { refused, repaired, bound, admitted };
}
