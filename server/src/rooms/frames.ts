// The bytes of a socket's messages: taking apart what a device sends, and making what it gets.
import {
  AWARENESS,
  QUERY_AWARENESS,
  SYNC,
  SYNC_STEP_1,
  SYNC_STEP_2,
  SYNC_UPDATE,
} from "@minga/shared/protocol/messages.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

export type Message =
  | { readonly kind: "ask"; readonly stateVector: Uint8Array }
  | { readonly kind: "answer" | "update"; readonly bytes: Uint8Array }
  | { readonly kind: "presence"; readonly bytes: Uint8Array }
  | { readonly kind: "presence-question" }
  /** A message of another version; nothing to do. */
  | { readonly kind: "other" };

/** Undefined for what is no message at all. */
export function readMessage(frame: Uint8Array): Message | undefined {
  try {
    const decoder = decoding.createDecoder(frame);
    switch (decoding.readVarUint(decoder)) {
      case SYNC:
        return readSync(decoder);
      case AWARENESS:
        return { kind: "presence", bytes: decoding.readVarUint8Array(decoder) };
      case QUERY_AWARENESS:
        return { kind: "presence-question" };
      default:
        return { kind: "other" };
    }
  } catch {
    return undefined;
  }
}

function readSync(decoder: decoding.Decoder): Message | undefined {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === SYNC_STEP_1) return { kind: "ask", stateVector: bytes };
  if (step === SYNC_STEP_2) return { kind: "answer", bytes };
  return step === SYNC_UPDATE ? { kind: "update", bytes } : undefined;
}

export function encodeSync(step: typeof SYNC_STEP_1 | typeof SYNC_STEP_2 | typeof SYNC_UPDATE, bytes: Uint8Array) {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}
