// Presence on the wire, in y-protocols' awareness encoding, so that a stock client's Awareness reads it.
import { AWARENESS } from "@minga/shared/protocol/messages.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** Most states that one message may hold: a stock client repeats those it has heard. */
const ENTRIES_LIMIT = 500;

export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON; "null" when the client is gone. */
  readonly json: string;
}

/** Undefined for what is no presence. */
export function readPresence(bytes: Uint8Array): readonly PresenceEntry[] | undefined {
  try {
    const decoder = decoding.createDecoder(bytes);
    const count = decoding.readVarUint(decoder);
    if (count > ENTRIES_LIMIT) return undefined;
    return Array.from({ length: count }, () => ({
      client: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      json: decoding.readVarString(decoder),
    }));
  } catch {
    return undefined;
  }
}

export function encodePresence(entries: readonly PresenceEntry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { client, clock, json } of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, json);
  }
  const frame = encoding.createEncoder();
  encoding.writeVarUint(frame, AWARENESS);
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(encoder));
  return encoding.toUint8Array(frame);
}
