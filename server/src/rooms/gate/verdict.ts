// What the gate says about an update, before anything of it is applied.
import type { Table } from "@minga/shared/document/table.ts";
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";

/** A record that an update writes, changes or deletes. */
export interface Touch {
  readonly table: Table<unknown>;
  readonly key: string;
}

export interface Refusal {
  readonly kind: "refuse";
  /** With which code the author's socket is closed. */
  readonly reason: CloseReason;
  /** For the log; never holds what people wrote. */
  readonly why: string;
}

export interface Admission {
  readonly kind: "admit";
  readonly touches: readonly Touch[];
  /** Client ids that nobody had: they become the author's. */
  readonly newClients: readonly number[];
}

export type Verdict = Refusal | Admission;

/** A device that keeps to the protocol never sends this. */
export function malformed(why: string): Refusal {
  return { kind: "refuse", reason: "malformed", why };
}
