// The presence lane: who points where, right now. Latest state wins, one merged frame a tick, dropped first when a line is
// slow; whose a state is, the server says. Nothing of it is kept.
import { presenceSchema } from "@minga/shared/presence/presence.ts";
import { PRESENCE_LIMIT_BYTES } from "@minga/shared/protocol/limits.ts";
import * as z from "zod/mini";
import type { Connection } from "./connection.ts";
import { encodePresence, type PresenceEntry, readPresence } from "./presenceFrames.ts";

/** A frame every so often, in ms; in a full room less often, as everybody hears everybody. */
const TICK_MS = 50;
const FULL_TICK_MS = 100;
const FULL_ROOM_PEOPLE = 60;
/** With more than this waiting for a socket, it gets no presence until it has caught up. */
const BUFFER_LIMIT_BYTES = 256 << 10;
/** No device counts that far; ours go on counting from there, and an endless number is no number on the wire. */
const CLOCK_LIMIT = 2 ** 40;
/** How many client ids are remembered, so that nobody takes over somebody's who just left. */
const SEEN_LIMIT = 5000;

export interface PresenceLane {
  receive(from: Connection, bytes: Uint8Array): void;
  /** Sends one connection everything that is shown now. */
  greet(connection: Connection): void;
  leave(connection: Connection): void;
  close(): void;
}

interface Shown {
  readonly connection: Connection;
  readonly clock: number;
  /** The clock that the client itself gave. */
  readonly heardClock: number;
  readonly json: string;
}

export function createPresenceLane(parts: {
  readonly connections: ReadonlySet<Connection>;
  /** Whose a client id is in the document. */
  readonly ownerOf: (client: number) => string | undefined;
}): PresenceLane {
  const { connections, ownerOf } = parts;
  const shown = new Map<number, Shown>();
  const ownClient = new Map<Connection, number>();
  const seen = new Map<number, { readonly member: string; readonly clock: number }>();
  const changed = new Map<number, PresenceEntry>();
  const behind = new WeakSet<Connection>();
  let timer: NodeJS.Timeout | undefined;

  return {
    receive(from, bytes) {
      // A stock client repeats what others showed, which may be long: no reason to end it, nor to read it.
      if (!from.mayWrite || from.who.member === undefined || bytes.byteLength > PRESENCE_LIMIT_BYTES) return;
      for (const entry of readPresence(bytes) ?? []) show(from, from.who.member, entry);
    },
    greet: (connection) => greet(connection),
    leave(connection) {
      const client = ownClient.get(connection);
      ownClient.delete(connection);
      if (client !== undefined && shown.get(client)?.connection === connection) hide(client);
    },
    close: () => clearTimeout(timer),
  };

  function show(from: Connection, member: string, { client, clock, json }: PresenceEntry): void {
    if (clock > CLOCK_LIMIT) return;
    const own = ownClient.get(from);
    if (own === undefined ? json === "null" || !mayTake(client, member) : own !== client) return;
    const before = shown.get(client);
    const isSameSocket = before?.connection === from;
    if (isSameSocket && clock <= before.heardClock) return;
    const state = readState(json, member);
    if (json === "null") hide(client);
    if (state === undefined) return;
    if (before && !isSameSocket) ownClient.delete(before.connection);
    ownClient.set(from, client);
    // A returning client may still count from where it was, while everybody has been told that it left.
    const nextClock = Math.max(clock, (seen.get(client)?.clock ?? -1) + 1);
    remember(client, { member, clock: nextClock });
    shown.set(client, { connection: from, clock: nextClock, heardClock: clock, json: state });
    announce({ client, clock: nextClock, json: state });
  }

  function mayTake(client: number, member: string): boolean {
    return (ownerOf(client) ?? member) === member && (seen.get(client)?.member ?? member) === member;
  }

  function hide(client: number): void {
    const before = shown.get(client);
    if (!before) return;
    shown.delete(client);
    const clock = before.clock + 1;
    const last = seen.get(client);
    if (last) remember(client, { member: last.member, clock });
    announce({ client, clock, json: "null" });
  }

  function remember(client: number, last: { readonly member: string; readonly clock: number }): void {
    seen.delete(client);
    seen.set(client, last);
    for (const oldest of seen.keys()) {
      if (seen.size <= SEEN_LIMIT) break;
      if (!shown.has(oldest)) seen.delete(oldest);
      else break;
    }
  }

  function announce(entry: PresenceEntry): void {
    changed.set(entry.client, entry);
    timer ??= setTimeout(tick, connections.size > FULL_ROOM_PEOPLE ? FULL_TICK_MS : TICK_MS);
  }

  function tick(): void {
    timer = undefined;
    const frame = encodePresence([...changed.values()]);
    changed.clear();
    for (const connection of connections) {
      if (connection.bufferedBytes > BUFFER_LIMIT_BYTES) behind.add(connection);
      else if (behind.delete(connection)) greet(connection);
      else connection.send(frame);
    }
  }

  function greet(connection: Connection): void {
    if (shown.size === 0) return;
    const entries = [...shown].map(([client, { clock, json }]) => ({ client, clock, json }));
    connection.send(encodePresence(entries));
  }
}

/** The state with whose it is; undefined unless it is exactly what a device may show. */
function readState(json: string, member: string): string | undefined {
  try {
    const result = z.safeParse(presenceSchema, JSON.parse(json));
    return result.success ? JSON.stringify({ ...result.data, member }) : undefined;
  } catch {
    return undefined;
  }
}
