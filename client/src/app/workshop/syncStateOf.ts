// What the badge says about an open document.
import { unreachable } from "@minga/shared/core/assert.ts";
import type { SyncStatus } from "../../sync/syncStatus.ts";
import type { SyncProblem, SyncState } from "../../ui/syncState.ts";

/** Undefined where there is nothing to say: before the first word of the server, and for those who only read. */
export function syncStateOf(status: SyncStatus, now: number): SyncState | undefined {
  switch (status.kind) {
    case "opening":
      return undefined;
    case "saved":
    case "sending":
      return { kind: status.kind };
    case "offline":
      return {
        kind: "offline",
        count: status.count,
        ...(status.onlyInPage && { onlyInPage: true }),
        ...(status.since !== undefined && { oldestMs: Math.max(0, now - status.since) }),
      };
    case "read-only":
      return status.count > 0 ? { kind: "problem", reason: "not-allowed" } : undefined;
    case "storage-full":
      return { kind: "problem", reason: "storage-full" };
    case "ended":
      return { kind: "problem", reason: problemOf(status.code) };
    default:
      return unreachable(status);
  }
}

function problemOf(code: (SyncStatus & { kind: "ended" })["code"]): SyncProblem {
  if (code === "signIn") return "signed-out";
  return code === "notAllowed" ? "not-allowed" : "reload";
}
