// A person's device with the client's own sync and no screen: its pages come and go, its disk stays, its line can be cut.

import { createLocalCopies, type LocalCopies } from "@minga/client/sync/localCopies.ts";
import { openSharedDocument, type SharedDocument } from "@minga/client/sync/sharedDocument.ts";
import type { SyncParts } from "@minga/client/sync/syncParts.ts";
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { GROUP_DOCUMENT, WORKSHOP } from "./syncHouse.ts";

/** A server that a device can reach. */
export interface Reachable {
  readonly port: number;
  /** What a socket of that person carries. */
  headers(person: string): Readonly<Record<string, string>>;
  keep(something: { close(): void }): unknown;
}

export interface SyncDevice {
  readonly copies: LocalCopies;
  /** Whether leaving the page would be asked about. */
  readonly isGuarded: boolean;
  /** Opens the group's board as that person. */
  openPage(person: string): SharedDocument;
  /** From now on nothing more is kept, and the pages hear of it. */
  fillDisk(): void;
  /** Every socket breaks off, and no new one comes about. */
  cut(): void;
  /** The line is back, and the pages hear of it. */
  mend(): void;
  /** From now on this server stands behind the line. */
  moveTo(house: Reachable): void;
  /** Called as each socket opens, before the server has said anything. */
  onOpen: () => void;
  /** Called with every message on its way to the server. */
  onSend: (message: Uint8Array) => void;
  close(): void;
}

interface Options {
  /** A private window: nothing outlives the page. */
  readonly keepsNothing?: boolean;
  readonly whyRefused?: CloseReason;
  readonly document?: DocumentName;
}

/** Nobody listens there. */
const CLOSED_PORT = 1;

export function createSyncDevice(
  house: Reachable,
  { keepsNothing = false, whyRefused, document = GROUP_DOCUMENT }: Options = {},
): SyncDevice {
  const disk = new Map<string, Uint8Array[]>();
  const filled = new Set<string>();
  const copies = createLocalCopies({
    storage: keepsNothing ? undefined : createStorage(),
    deleteDatabase: async (name) => {
      disk.delete(name);
      filled.delete(name);
    },
  });
  const sockets = new Set<WebSocket>();
  const pages = new Set<SharedDocument>();
  const wakers = new Set<() => void>();
  const losses = new Set<() => void>();
  let standing = house;
  let isCut = false;
  let isGuarded = false;

  async function openCopy(name: string, doc: Y.Doc, onLost: () => void) {
    if (keepsNothing) return undefined;
    losses.add(onLost);
    for (const update of disk.get(name) ?? []) Y.applyUpdate(doc, update, disk);
    const kept = [Y.encodeStateAsUpdate(doc)];
    disk.set(name, kept);
    const keep = (update: Uint8Array) => kept.push(update);
    doc.on("update", keep);
    return {
      hasServerState: filled.has(name),
      fill: () => void filled.add(name),
      close: async () => doc.off("update", keep),
    };
  }

  function socketOf(person: string): typeof globalThis.WebSocket {
    class DeviceSocket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        const url = new URL(address);
        url.port = String(isCut ? CLOSED_PORT : standing.port);
        super(url, protocols, { headers: standing.headers(person) });
        sockets.add(this);
        // The provider hears of it as a close.
        this.on("error", () => undefined);
        // After the provider has heard of it, before anything is read.
        this.on("open", () => queueMicrotask(() => device.onOpen()));
        this.on("close", () => sockets.delete(this));
      }

      override send(message: Uint8Array): void {
        device.onSend(message);
        super.send(message);
      }
    }
    // The provider only uses what ws and the browser's class have in common.
    return DeviceSocket as unknown as typeof globalThis.WebSocket;
  }

  const parts = (person: string): SyncParts => ({
    origin: "http://127.0.0.1:80",
    WebSocket: socketOf(person),
    now: Date.now,
    random: () => 0,
    copies,
    openCopy,
    whyRefused: async () => whyRefused,
    onWake(listener) {
      wakers.add(listener);
      return () => wakers.delete(listener);
    },
    guardUnload(on) {
      isGuarded = on;
    },
  });

  const device: SyncDevice = {
    copies,
    get isGuarded() {
      return isGuarded;
    },
    onOpen() {},
    onSend() {},
    openPage(person) {
      const member = person === "projector" ? undefined : person;
      const page = openSharedDocument(
        { name: document, member, memberName: person, workshop: WORKSHOP },
        parts(person),
      );
      pages.add(page);
      return page;
    },
    fillDisk() {
      for (const lose of losses) lose();
    },
    cut() {
      isCut = true;
      for (const socket of sockets) socket.terminate();
    },
    mend() {
      isCut = false;
      for (const wake of wakers) wake();
    },
    moveTo(next) {
      standing = next;
    },
    close() {
      for (const page of pages) page.close();
    },
  };
  house.keep(device);
  return device;
}

function createStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}
