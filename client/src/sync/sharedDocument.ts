// A document that others are in: a Y.Doc with its line to the server, its copy on this device, and what to tell people
// about both. Made fresh for each load; a client id is never used twice.
import type { Role } from "@minga/shared/core/roles.ts";
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import type { Control } from "@minga/shared/protocol/messages.ts";
import * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import { createChangeLedger } from "./changeLedger.ts";
import { type CopyId, databaseName } from "./localCopies.ts";
import type { LocalCopy } from "./localCopy.ts";
import { createPresenceChannel, type PresenceChannel } from "./presence.ts";
import { createServerLine } from "./provider.ts";
import { createServerClock } from "./serverClock.ts";
import { browserParts, type SyncParts } from "./syncParts.ts";
import { readStatus, type SyncFacts, type SyncStatus } from "./syncStatus.ts";

export interface SharedDocument {
  readonly doc: Y.Doc;
  readonly status: StoreApi<SyncStatus>;
  /** Undefined until the server has said it. */
  readonly role: StoreApi<Role | undefined>;
  readonly presence: PresenceChannel;
  /** There is something to show: the local copy or the first sync is in. Rejects never; without either it waits. */
  readonly loaded: Promise<void>;
  /** ms since 1970 by the server's clock. */
  readonly serverNow: () => number;
  /** Hears what the server says beside the document; returns the way to stop. */
  readonly onControl: (listener: (control: Control) => void) => () => void;
  /** Leaves: others stop seeing me, what was not sent stays on this device. */
  readonly close: () => void;
}

interface Opening {
  readonly name: DocumentName;
  /** Whose changes these are; undefined for projectors, which keep no copy. */
  readonly member: string | undefined;
  /** Noted beside the copy, to ask «¿Es usted?» with. */
  readonly memberName?: string;
  readonly workshop?: string;
  /** Scheme and host of the server; by default where the page came from. */
  readonly url?: string;
}

/** Reasons after which a copy on this device has no use, unless it holds what was never sent. */
const GONE: readonly CloseReason[] = ["lineageChanged", "notAllowed", "noSuchDocument"];

export function openSharedDocument(opening: Opening, parts: SyncParts = browserParts()): SharedDocument {
  const { name, member, memberName, workshop, url = parts.origin } = opening;
  const { copies, now } = parts;
  const doc = new Y.Doc();
  const ledger = createChangeLedger(now);
  const clock = createServerClock(now);
  const listeners = new Set<(control: Control) => void>();
  const role = createStore<Role | undefined>(() => undefined);
  let facts: SyncFacts = {
    line: "trying",
    settled: false,
    ended: undefined,
    role: undefined,
    storageFull: false,
    unsent: ledger.read(),
    kept: false,
  };
  const status = createStore<SyncStatus>(() => readStatus(facts));
  let setLoaded = () => {};
  const loaded = new Promise<void>((resolve) => {
    setLoaded = resolve;
  });
  let copy: LocalCopy | undefined;
  let copyId: CopyId | undefined;
  let closed = false;

  function learn(news: Partial<SyncFacts>): void {
    facts = { ...facts, ...news, unsent: ledger.read() };
    const next = readStatus(facts);
    if (JSON.stringify(next) !== JSON.stringify(status.getState())) status.setState(next, true);
    parts.guardUnload(!closed && facts.unsent.count > 0 && !facts.kept);
  }

  // Before the provider listens: a change must be in the ledger when the message that carries it leaves.
  doc.on("update", (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (!local) return;
    ledger.made();
    if (copyId) copies.count(copyId, { by: 1, now: now() });
    learn({});
  });

  const line = createServerLine({
    doc,
    name,
    url,
    ledger,
    WebSocket: parts.WebSocket,
    now,
    random: parts.random,
    whyRefused: () => parts.whyRefused(workshop),
    hear: {
      line(next) {
        if (next === "synced") {
          setLoaded();
          copy?.fill();
        }
        learn({ line: next, settled: facts.settled || next === "synced" || next === "lost" });
      },
      lineage: (lineage) => void keepCopy(lineage),
      role(next) {
        if (role.getState() !== next) role.setState(next, true);
        learn({ role: next });
      },
      storageFull: (full) => learn({ storageFull: full }),
      serverTime: clock.hear,
      acknowledged(messages) {
        // A reader's messages are confirmed as read, not as written: what they carried stays unsent.
        const settled = facts.role === "viewer" ? 0 : ledger.acknowledged(messages);
        if (copyId && settled > 0) copies.count(copyId, { by: -settled, now: now() });
        learn({});
      },
      control(control) {
        for (const listener of [...listeners]) listener(control);
      },
      ended: (reason) => void end(reason),
    },
  });
  const stopWaking = parts.onWake(line.wake);
  void start();

  async function start(): Promise<void> {
    const known = member === undefined ? undefined : copies.find(name, member);
    if (known) {
      await openCopy(known);
      // The browser may have emptied its database and kept the entry: then there is nothing to count or to merge.
      if (copy?.hasServerState || doc.store.clients.size > 0) {
        ledger.restore(known.unsent, known.since);
        setLoaded();
      } else if (known.unsent > 0) {
        copies.count(known, { by: -known.unsent, now: now() });
      }
      learn({});
    }
    if (!closed) line.connect(known?.lineage);
  }

  /** From the first word of the server on, its lineage says under which name to keep the document. */
  async function keepCopy(lineage: string): Promise<void> {
    if (member === undefined || copyId !== undefined) return;
    const opening = openCopy({ document: name, member, lineage });
    const { count, since } = ledger.read();
    if (copyId && count > 0) copies.count(copyId, { by: count, now: since ?? now() });
    await opening;
  }

  async function openCopy(id: CopyId): Promise<void> {
    const { document, member, lineage } = id;
    copyId = id;
    copies.keep({ document, member, lineage, ...(memberName && { memberName }), ...(workshop && { workshop }) });
    copy = await parts.openCopy(databaseName(id), doc, () => learn({ kept: false }));
    if (closed) await copy?.close();
    else learn({ kept: copy !== undefined });
    if (facts.line === "synced") copy?.fill();
  }

  async function end(reason: CloseReason): Promise<void> {
    learn({ ended: reason });
    if (!copyId || !GONE.includes(reason)) return;
    // In any tab: the copy is one for all of them, and so is its count.
    const isUnsent = ledger.read().count > 0 || copies.unsentIn(copyId) > 0;
    await copy?.close();
    if (!isUnsent) await copies.forget(copyId);
    else if (reason === "lineageChanged") copies.setAside(copyId);
  }

  return {
    doc,
    status,
    role,
    presence: createPresenceChannel(line.awareness),
    loaded,
    serverNow: clock.now,
    onControl(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      if (closed) return;
      closed = true;
      stopWaking();
      line.close();
      parts.guardUnload(false);
      void copy?.close();
      doc.destroy();
    },
  };
}
