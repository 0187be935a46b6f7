// What someone asked for that has to reach the server sooner or later: the newest wish under each key, kept on this
// device, sent as soon as there is a line, and repeated until it is answered.
import type { ErrorCode } from "@minga/shared/core/appError.ts";
import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "./api.ts";
import { reconnectDelayMs } from "./backOff.ts";
import { keep, readKept } from "./deviceStorage.ts";

export interface Parcel<V> {
  readonly value: V;
  /** Of what the server holds under the key, as far as this device knows; 0 while it holds nothing. */
  readonly revision: number;
  readonly state: ParcelState;
}

export type ParcelState =
  | { readonly kind: "sent" }
  | { readonly kind: "sending" }
  /** Tried without an answer; tried again by itself. */
  | { readonly kind: "waiting" }
  /** The server will not have it, however often it is sent. */
  | { readonly kind: "refused"; readonly code: ErrorCode };

/** Of one value under one key, as the server holds it. */
export interface Held<V> {
  readonly value: V;
  readonly revision: number;
  /** Another device was quicker: what was put here is given up, however new. */
  readonly isFromElsewhere?: boolean;
}

export interface Outbox<V> {
  readonly parcels: StoreApi<ReadonlyMap<string, Parcel<V>>>;
  /** Takes the place of what waits under the key, and goes as soon as it can. */
  readonly put: (key: string, value: V) => void;
  /** What the server holds now takes the place of everything under the key. */
  readonly take: (key: string, held: Held<V>) => void;
  readonly forget: (key: string) => void;
  /** Stops sending; what waits stays on this device. */
  readonly close: () => void;
}

interface Parts<V> {
  /** Under which it is kept on this device: one name for each person. */
  readonly name: string;
  readonly schema: z.core.$ZodType<V>;
  /** Puts the value whole in the place of that revision. Putting the same again must be harmless. The answer is what the server now holds. */
  readonly send: (key: string, held: Held<V>) => Promise<Answer<Held<V>>>;
  /** Calls back whenever the line may have come back; returns the way to stop. */
  readonly onWake: (listener: () => void) => () => void;
  /** From 0 to 1. */
  readonly random: () => number;
}

interface Box<V> extends Parcel<V> {
  /** Sent without an answer: it may have arrived, so it is sent again before anything newer, whose revision it decides. */
  readonly unanswered?: V;
}

export function createOutbox<V>({ name, schema, send, onWake, random }: Parts<V>): Outbox<V> {
  const keptSchema = z.record(z.string(), boxSchema(schema));
  const readAll = () => (readKept(name, keptSchema) ?? {}) as Readonly<Record<string, Box<V>>>; // absent and undefined are one to JSON
  const parcels = createStore<ReadonlyMap<string, Box<V>>>(() => new Map(Object.entries(readAll())));
  const flights = new Map<string, symbol>();
  const failures = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let closed = false;

  function store(key: string, box: Box<V> | undefined): void {
    const next = new Map(parcels.getState());
    // Another tab of the same person keeps its own keys under the same name.
    const { [key]: _, ...others } = readAll();
    if (box === undefined) next.delete(key);
    else next.set(key, box);
    keep(name, box === undefined ? others : { ...others, [key]: box });
    parcels.setState(next, true);
  }

  async function post(key: string): Promise<void> {
    const box = parcels.getState().get(key);
    if (closed || flights.has(key) || box === undefined || !isPending(box.state)) return;
    clearTimeout(timers.get(key));
    const flight = Symbol(key);
    flights.set(key, flight);
    const value = box.unanswered ?? box.value;
    store(key, { ...box, unanswered: value });
    const answer = await send(key, { value, revision: box.revision });
    // Given up while it was on its way, or the page has gone on.
    if (closed || flights.get(key) !== flight) return;
    flights.delete(key);
    const now = parcels.getState().get(key);
    if (now === undefined) return;
    if (answer.ok) {
      failures.delete(key);
      const isNewest = answer.value.isFromElsewhere === true || isSame(now.value, value);
      const state = { kind: isNewest ? "sent" : "sending" } as const;
      store(key, { value: isNewest ? answer.value.value : now.value, revision: answer.value.revision, state });
      void post(key);
    } else if (isPassing(answer.code)) {
      store(key, { ...now, state: { kind: "waiting" } });
      retry(key, answer.retryAfterSeconds);
    } else {
      const { value: last, revision } = now;
      store(key, { value: last, revision, state: { kind: "refused", code: answer.code } });
    }
  }

  function retry(key: string, afterSeconds = 0): void {
    const count = (failures.get(key) ?? 0) + 1;
    failures.set(key, count);
    const delayMs = Math.max(afterSeconds * 1000, reconnectDelayMs({ failures: count, code: undefined, random }));
    timers.set(
      key,
      setTimeout(() => void post(key), delayMs),
    );
  }

  function wake(): void {
    for (const key of parcels.getState().keys()) void post(key);
  }

  /** What is on its way no longer matters, nor does what failed before. */
  function giveUp(key: string): void {
    flights.delete(key);
    failures.delete(key);
    clearTimeout(timers.get(key));
  }

  const stopWaking = onWake(wake);
  wake();

  return {
    parcels,
    put(key, value) {
      const before = parcels.getState().get(key);
      const state = { kind: before?.state.kind === "waiting" ? "waiting" : "sending" } as const;
      store(key, { revision: 0, ...before, value, state });
      void post(key);
    },
    take(key, held) {
      giveUp(key);
      store(key, { value: held.value, revision: held.revision, state: { kind: "sent" } });
    },
    forget(key) {
      giveUp(key);
      store(key, undefined);
    },
    close() {
      closed = true;
      stopWaking();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function boxSchema<V>(value: z.core.$ZodType<V>) {
  return z.object({
    value,
    revision: z.number(),
    state: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("sent") }),
      z.object({ kind: z.literal("sending") }),
      z.object({ kind: z.literal("waiting") }),
      z.object({ kind: z.literal("refused"), code: z.string() }),
    ]),
    unanswered: z.optional(value),
  });
}

/** Nobody knows what came of it, or it may be taken another time: signing in again makes it welcome too. */
const PASSING: readonly (ErrorCode | "offline")[] = [
  "offline",
  "unavailable",
  "internal",
  "storage-full",
  "too-many-attempts",
  "not-signed-in",
  "session-expired",
];

function isPassing(code: ErrorCode | "offline"): code is (typeof PASSING)[number] {
  return PASSING.includes(code);
}

/** Whether something is still to reach the server. */
export function isPending({ kind }: ParcelState): boolean {
  return kind === "sending" || kind === "waiting";
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
