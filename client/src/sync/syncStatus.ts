// What the sync badge says, worked out from bare facts. Never «saved» before the server says it is on disk.
import type { Role } from "@minga/shared/core/roles.ts";
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import type { Unsent } from "./changeLedger.ts";

export type SyncStatus =
  | { readonly kind: "opening" }
  | { readonly kind: "saved" }
  /** `count` may be 0: a message is on its way and nobody has confirmed it. */
  | { readonly kind: "sending"; readonly count: number }
  /** `onlyInPage`: this browser keeps no local copy, so closing the page loses the changes. */
  | { readonly kind: "offline"; readonly count: number; readonly since?: number; readonly onlyInPage: boolean }
  /** `count` changes from before were not accepted any more. */
  | { readonly kind: "read-only"; readonly count: number }
  | { readonly kind: "storage-full"; readonly count: number }
  /** Nothing more comes or goes; `count` changes never reached the server. */
  | { readonly kind: "ended"; readonly code: CloseReason; readonly count: number };

/** `trying` before anything was decided, `open` until the first exchange is complete, `lost` until it is open again. */
export type Line = "trying" | "open" | "synced" | "lost";

export interface SyncFacts {
  readonly line: Line;
  /** Whether the server has been reached and synced, or missed, since the document was opened. */
  readonly settled: boolean;
  readonly ended: CloseReason | undefined;
  readonly role: Role | undefined;
  readonly storageFull: boolean;
  readonly unsent: Unsent;
  /** Whether changes are kept on this device. */
  readonly kept: boolean;
}

export function readStatus({ line, settled, ended, role, storageFull, unsent, kept }: SyncFacts): SyncStatus {
  const { count, since, inFlight } = unsent;
  if (ended) return { kind: "ended", code: ended, count };
  if (line !== "synced") {
    if (!settled) return { kind: "opening" };
    return { kind: "offline", count, ...(since !== undefined && { since }), onlyInPage: !kept };
  }
  if (storageFull) return { kind: "storage-full", count };
  if (role === "viewer") return { kind: "read-only", count };
  return count > 0 || inFlight ? { kind: "sending", count } : { kind: "saved" };
}
