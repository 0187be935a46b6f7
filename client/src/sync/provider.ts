// One document's line to the server: the stock y-websocket provider, made to count, to wait by chance, to hear what
// the server says beside the document, and to notice a dead line when the device wakes up.
import type { Role } from "@minga/shared/core/roles.ts";
import { type CloseReason, closeCodes, isFinal } from "@minga/shared/protocol/closeCodes.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import { KEEP_ALIVE_MS } from "@minga/shared/protocol/limits.ts";
import { ACK, CONTROL, type Control, INFO, readControl, readInfo } from "@minga/shared/protocol/messages.ts";
import * as decoding from "lib0/decoding";
import type { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import { reconnectDelayMs } from "./backOff.ts";
import type { ChangeLedger } from "./changeLedger.ts";
import { countedSocket } from "./countedSocket.ts";
import { type AwarenessChange, primePresence } from "./presence.ts";
import type { Line } from "./syncStatus.ts";

interface LineOptions {
  readonly doc: Y.Doc;
  readonly name: DocumentName;
  /** Scheme and host of the server, "http://192.168.1.7:8080". */
  readonly url: string;
  readonly ledger: ChangeLedger;
  readonly WebSocket: typeof WebSocket;
  readonly now: () => number;
  readonly random: () => number;
  /** Asked when the server is reached but refuses the socket, which a browser cannot tell from a dead line. */
  readonly whyRefused: () => Promise<CloseReason | undefined>;
  readonly hear: LineEvents;
}

/** What the line reports. */
export interface LineEvents {
  readonly line: (line: Line) => void;
  readonly ended: (reason: CloseReason) => void;
  readonly lineage: (lineage: string) => void;
  readonly role: (role: Role) => void;
  readonly storageFull: (full: boolean) => void;
  readonly serverTime: (serverTime: number) => void;
  readonly acknowledged: (messages: number) => void;
  readonly control: (control: Control) => void;
}

export interface ServerLine {
  /** Ends with the document. */
  readonly awareness: Awareness;
  /** Starts; `lineage` is that of what the document already holds. */
  readonly connect: (lineage: string | undefined) => void;
  /** The device came back to life: try at once, or make sure that the line is not dead. */
  readonly wake: () => void;
  readonly close: () => void;
}

/** How long a socket may take to open before it is tried anew. */
const OPEN_LIMIT_MS = 10_000;
/** How much later than promised the server's keep-alive may come before the line counts as dead. */
const GRACE_MS = 2000;
/** WebSocket's own «message too big»: coming back with the same message would never end. */
const MESSAGE_TOO_BIG = 1009;

export function createServerLine({
  doc,
  name,
  url,
  ledger,
  now,
  random,
  whyRefused,
  hear,
  ...parts
}: LineOptions): ServerLine {
  let lineage: string | undefined;
  let over = false;
  let failures = 0;
  let refusals = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const provider = new WebsocketProvider(`${url.replace(/^http/, "ws")}/sync`, name, doc, {
    connect: false,
    // Tabs must not pass changes to each other: another tab may be another person's session.
    disableBc: true,
    WebSocketPolyfill: countedSocket(parts.WebSocket, ledger),
    shouldReconnect: ({ code }) => !isFinal(code) && code !== MESSAGE_TOO_BIG,
  });
  const { awareness } = provider;

  // The stock provider repeats everyone's presence back to the server, which on a weak line costs more than one's own.
  const announce = provider._awarenessUpdateHandler;
  awareness.off("update", announce);
  provider._awarenessUpdateHandler = (change: AwarenessChange, origin: unknown) => {
    const isMine = [change.added, change.updated, change.removed].some((clients) => clients.includes(doc.clientID));
    if (isMine) announce({ added: [], updated: [doc.clientID], removed: [] }, origin);
  };
  awareness.on("update", provider._awarenessUpdateHandler);

  provider.messageHandlers[ACK] = (_, decoder) => hear.acknowledged(decoding.readVarUint(decoder));
  provider.messageHandlers[INFO] = (_, decoder) => {
    const info = readInfo(decoder);
    if (info === undefined) return;
    if (lineage !== undefined && lineage !== info.lineage) return end("lineageChanged");
    setLineage(info.lineage);
    hear.lineage(info.lineage);
    hear.role(info.role);
    hear.storageFull(info.storageFull);
    hear.serverTime(info.serverTime);
  };
  provider.messageHandlers[CONTROL] = (_, decoder) => {
    const control = readControl(decoder);
    if (control === undefined) return;
    if (control.kind === "role-changed") hear.role(control.role);
    if (control.kind === "read-only") hear.role("viewer");
    hear.control(control);
  };

  provider.on("status", ({ status }) => {
    clearTimeout(timer);
    if (status === "connecting") {
      primePresence(awareness);
      timer = setTimeout(redial, OPEN_LIMIT_MS);
    }
    if (status === "connected") {
      refusals = 0;
      hear.line("open");
    }
  });
  provider.on("sync", (synced) => {
    if (!synced) return;
    failures = 0;
    hear.line("synced");
  });
  provider.on("connection-close", (event) => {
    clearTimeout(timer);
    failures += 1;
    // The provider waits the shorter of its own growing time and this limit: with its own out of the way, ours counts.
    provider.wsUnsuccessfulReconnects = 16;
    provider.maxBackoffTime = reconnectDelayMs({ failures, code: event?.code, random });
    if (!over) hear.line("lost");
    if (!provider.wsconnected) void askWhyRefused();
  });
  provider.on("closed", ({ code }) => end(reasonOf(code)));

  function setLineage(next: string | undefined): void {
    lineage = next;
    provider.params = next === undefined ? {} : { lineage: next };
  }

  function end(reason: CloseReason): void {
    if (over) return;
    over = true;
    clearTimeout(timer);
    provider.disconnect();
    hear.ended(reason);
  }

  async function askWhyRefused(): Promise<void> {
    refusals += 1;
    // A server that is away refuses too; asking each time would double the knocking.
    if (refusals % 4 !== 2) return;
    const reason = await whyRefused();
    if (reason !== undefined && !provider.wsconnected) end(reason);
  }

  function redial(): void {
    if (over) return;
    provider.disconnect();
    provider.connect();
  }

  function wake(): void {
    if (over || !provider.shouldConnect) return;
    if (!provider.wsconnected) {
      provider.connect();
      return;
    }
    const heardAt = provider.wsLastMessageReceived;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        if (provider.wsLastMessageReceived === heardAt) redial();
      },
      Math.max(GRACE_MS, heardAt + KEEP_ALIVE_MS + GRACE_MS - now()),
    );
  }

  return {
    awareness,
    connect(known) {
      if (over) return;
      setLineage(known);
      provider.connect();
    },
    wake,
    close() {
      over = true;
      clearTimeout(timer);
      provider.destroy();
    },
  };
}

function reasonOf(code: number): CloseReason {
  if (code === MESSAGE_TOO_BIG) return "tooLarge";
  const known = Object.entries(closeCodes).find(([, candidate]) => candidate === code);
  // The keys of closeCodes are the reasons; a final code from a newer server is a refusal all the same.
  return known ? (known[0] as CloseReason) : "notAllowed";
}
