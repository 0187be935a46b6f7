// Messages on a document's socket. 0–3 are stock y-websocket; ours start at 120, so that a stock provider still works.
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as z from "zod/mini";
import { roles } from "../core/roles.ts";

export const SYNC = 0;
export const AWARENESS = 1;
export const QUERY_AWARENESS = 3;
/** varUint: how many of this connection's sync messages (step 2 and update) are on disk. */
export const ACK = 120;
/** JSON: who you are here, what time it is; on joining, on change and as keep-alive. */
export const INFO = 121;
/** JSON: something happened that the document does not say. */
export const CONTROL = 122;

export const SYNC_STEP_1 = 0;
export const SYNC_STEP_2 = 1;
export const SYNC_UPDATE = 2;

const infoSchema = z.object({
  role: z.enum(roles),
  /** Identity of the document's history; a local copy of another lineage must not be merged. */
  lineage: z.string(),
  /** ms since 1970, by the server's clock. */
  serverTime: z.number(),
  /** The store cannot write: nothing is being saved. */
  storageFull: z.boolean(),
});
export type Info = z.infer<typeof infoSchema>;

const controlSchema = z.discriminatedUnion("kind", [
  /** Names, groups or roles changed: fetch the directory again. */
  z.object({ kind: z.literal("people-changed") }),
  /** Somebody gave, changed or ended their part of a round: ask who is done. */
  z.object({ kind: z.literal("round-progress"), round: z.string(), done: z.array(z.string()) }),
  /** This connection's role changed; the document's socket may be closed next. */
  z.object({ kind: z.literal("role-changed"), role: z.enum(roles) }),
  /** What you sent is not written because you may only read here. */
  z.object({ kind: z.literal("read-only") }),
  /** A change of yours was put back. */
  z.object({ kind: z.literal("put-back"), table: z.string(), key: z.string() }),
  z.object({ kind: z.literal("restarting"), inSeconds: z.number() }),
]);
export type Control = z.infer<typeof controlSchema>;

export function encodeAck(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, ACK);
  encoding.writeVarUint(encoder, count);
  return encoding.toUint8Array(encoder);
}

export function encodeInfo(info: Info): Uint8Array {
  return encodeJson(INFO, info);
}

export function encodeControl(control: Control): Uint8Array {
  return encodeJson(CONTROL, control);
}

function encodeJson(type: number, body: unknown): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  encoding.writeVarString(encoder, JSON.stringify(body));
  return encoding.toUint8Array(encoder);
}

/** Reads the rest of an info message; undefined if it makes no sense to this version. */
export function readInfo(decoder: decoding.Decoder): Info | undefined {
  return readJson(decoder, infoSchema);
}

/** Reads the rest of a control message; undefined if it makes no sense to this version. */
export function readControl(decoder: decoding.Decoder): Control | undefined {
  return readJson(decoder, controlSchema);
}

function readJson<S extends z.core.$ZodType>(decoder: decoding.Decoder, schema: S): z.output<S> | undefined {
  try {
    const result = z.core.safeParse(schema, JSON.parse(decoding.readVarString(decoder)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
