// A person's device without a screen: the stock y-websocket provider with a cookie, counting what it sent and what the
// server says is on disk.
import {
  ACK,
  CONTROL,
  type Control,
  INFO,
  type Info,
  readControl,
  readInfo,
  SYNC,
  SYNC_STEP_1,
} from "@minga/shared/protocol/messages.ts";
import * as decoding from "lib0/decoding";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

export interface YClientPlace {
  /** "ws://127.0.0.1:1234/sync" */
  readonly url: string;
  readonly document: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A document that lived on the device before. */
  readonly doc?: Y.Doc;
  readonly params?: Readonly<Record<string, string>>;
}

export type YClient = ReturnType<typeof openYClient>;

/** Connects at once; `close` it in the end. */
export function openYClient({ url, document, headers, doc = new Y.Doc(), params = {} }: YClientPlace) {
  const infos: Info[] = [];
  const controls: Control[] = [];
  const closeCodes: number[] = [];
  let sent = 0;
  let acknowledged = 0;

  class CookieSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers });
      sent = 0;
      acknowledged = 0;
      // The provider hears of it as a close.
      this.on("error", () => undefined);
      this.on("close", (code) => closeCodes.push(code));
    }

    override send(data: Uint8Array): void {
      if (data[0] === SYNC && data[1] !== SYNC_STEP_1) sent += 1;
      super.send(data);
    }
  }

  const provider = new WebsocketProvider(url, document, doc, {
    // The provider only uses what ws and the browser's class have in common.
    WebSocketPolyfill: CookieSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { ...params },
    maxBackoffTime: 100,
  });
  provider.messageHandlers[ACK] = (_encoder, decoder) => {
    acknowledged = decoding.readVarUint(decoder);
  };
  provider.messageHandlers[INFO] = (_encoder, decoder) => {
    const info = readInfo(decoder);
    if (info) infos.push(info);
  };
  provider.messageHandlers[CONTROL] = (_encoder, decoder) => {
    const control = readControl(decoder);
    if (control) controls.push(control);
  };

  return {
    doc,
    provider,
    awareness: provider.awareness,
    infos,
    controls,
    closeCodes,
    get unsaved() {
      return sent - acknowledged;
    },
    get acknowledged() {
      return acknowledged;
    },
    synced: () => until(() => provider.synced),
    /** Everything it sent is on disk, by the server's word. */
    saved: () => until(() => provider.synced && sent > 0 && sent === acknowledged),
    /** The code with which it was closed, the first time. */
    async closed(): Promise<number> {
      await until(() => closeCodes.length > 0);
      return closeCodes[0] ?? 0;
    },
    close() {
      provider.destroy();
    },
  };
}

/** Waits until a condition holds; fails after five seconds. Without the runner's help, for any runner. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`still waiting for ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}
