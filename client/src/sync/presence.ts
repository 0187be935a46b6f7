// What people show each other live: mine goes out at most fifteen times a second, theirs come in as a store.
import { type Presence, type StampedPresence, stampedPresenceSchema } from "@minga/shared/presence/presence.ts";
import type { Awareness } from "y-protocols/awareness";
import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";

export interface PresenceChannel {
  /** Replaces what I show. The last one always arrives; those in between may not. */
  readonly set: (presence: Presence) => void;
  /** By client id: two tabs of one person are two entries. */
  readonly others: StoreApi<ReadonlyMap<string, StampedPresence>>;
}

// Browsers cut fractions off, which would make it more than fifteen.
const INTERVAL_MS = Math.ceil(1000 / 15);

/** Client ids whose state appeared, changed or went. */
export interface AwarenessChange {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

/** Lives as long as the awareness does. */
export function createPresenceChannel(awareness: Awareness): PresenceChannel {
  const others = createStore<ReadonlyMap<string, StampedPresence>>(() => new Map());
  let waiting: Presence | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  awareness.on("change", ({ added, updated, removed }: AwarenessChange) => {
    const next = new Map(others.getState());
    for (const client of [...added, ...updated, ...removed]) {
      if (client === awareness.clientID) continue;
      const read = z.safeParse(stampedPresenceSchema, awareness.getStates().get(client));
      if (read.success) next.set(String(client), read.data);
      else next.delete(String(client));
    }
    others.setState(next, true);
  });
  awareness.on("destroy", () => clearTimeout(timer));

  function sendWaiting(): void {
    timer = undefined;
    if (waiting === undefined) return;
    awareness.setLocalState(waiting);
    waiting = undefined;
    timer = setTimeout(sendWaiting, INTERVAL_MS);
  }

  return {
    set(presence) {
      waiting = presence;
      if (timer === undefined) sendWaiting();
    },
    others,
  };
}

/**
 * Makes sure that everyone is seen again after a reconnect: a state is only taken in when its clock has moved, so mine
 * moves on, and what I remember of others' clocks is forgotten. Call it between two sockets.
 */
export function primePresence(awareness: Awareness): void {
  const mine = awareness.getLocalState();
  if (mine !== null) awareness.setLocalState(mine);
  for (const client of [...awareness.meta.keys()]) {
    if (client !== awareness.clientID && !awareness.getStates().has(client)) awareness.meta.delete(client);
  }
}
