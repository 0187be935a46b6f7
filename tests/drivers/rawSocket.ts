// A socket that sends whatever it is told, for what no honest device would say.
import { SYNC, SYNC_UPDATE } from "@minga/shared/protocol/messages.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { until } from "./yclient.ts";

export interface RawSocket {
  readonly frames: readonly Uint8Array[];
  /** Types of the messages received, in order. */
  types(): readonly number[];
  send(frame: Uint8Array): void;
  sendUpdate(update: Uint8Array): void;
  /** Resolves as soon as the condition holds, or the socket is closed. */
  heard(condition: () => boolean): Promise<void>;
  closed(): Promise<number>;
  readonly isOpen: boolean;
  close(): void;
}

/** Resolves when the server has spoken first; rejects with the status of a refused upgrade. */
export async function openRawSocket(url: string, headers: Readonly<Record<string, string>>): Promise<RawSocket> {
  const socket = new WebSocket(url, { headers });
  const frames: Uint8Array[] = [];
  let closeCode: number | undefined;
  const listeners = new Set<() => void>();
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };
  socket.on("message", (data: Buffer) => {
    frames.push(new Uint8Array(data));
    tellListeners();
  });
  socket.on("close", (code) => {
    closeCode = code;
    tellListeners();
  });
  const heard = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (closeCode === undefined && !condition()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  await new Promise<void>((resolve, reject) => {
    socket.on("open", resolve);
    socket.on("unexpected-response", (_request, response) => reject(new UpgradeRefused(response.statusCode ?? 0)));
    socket.on("error", reject);
  });
  await heard(() => frames.length > 0);
  return {
    frames,
    types: () => frames.map((frame) => decoding.readVarUint(decoding.createDecoder(frame))),
    send: (frame) => socket.send(frame),
    sendUpdate: (update) => socket.send(encodeUpdate(update)),
    heard,
    async closed() {
      await until(() => closeCode !== undefined);
      return closeCode ?? 0;
    },
    get isOpen() {
      return socket.readyState === WebSocket.OPEN;
    },
    close: () => socket.terminate(),
  };
}

export class UpgradeRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the upgrade was refused with ${status}`);
    this.status = status;
  }
}

export function encodeUpdate(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC);
  encoding.writeVarUint(encoder, SYNC_UPDATE);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}
