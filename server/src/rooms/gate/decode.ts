// Takes an update apart without applying it. Yjs' lazy reader costs no more than the bytes that are really there,
// whatever lengths they claim.
import * as Y from "yjs";

export type Struct = Y.Item | Y.GC | Y.Skip;

/** A run of clocks of one client. */
export interface Range {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

export interface Decoded {
  readonly structs: readonly Struct[];
  readonly deletes: readonly Range[];
}

/** Undefined for what is no update. */
export function decodeUpdate(bytes: Uint8Array): Decoded | undefined {
  try {
    const { structs, ds } = Y.decodeUpdate(bytes);
    const deletes = [...ds.clients].flatMap(([client, ranges]) =>
      ranges.map(({ clock, len }) => ({ client, clock, length: len })),
    );
    return { structs, deletes };
  } catch {
    // Too short, an unknown kind of content, or nested until the stack ends: all the same to the gate.
    return undefined;
  }
}
