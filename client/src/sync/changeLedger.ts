// Counts what was changed at this device and is not on the server's disk yet. The server acknowledges messages, people
// think in changes: the ledger knows which message carried which change.

/** What the ledger says at one moment. */
export interface Unsent {
  /** Changes made here that the server has not put on disk. */
  readonly count: number;
  /** When the oldest of them was made, by this device's clock, in ms; absent when there are none. */
  readonly since?: number;
  /** Whether a message is on its way, even one that carries nothing new. */
  readonly inFlight: boolean;
}

export interface ChangeLedger {
  /** Adds changes that a local copy still held when the page was loaded. */
  readonly restore: (count: number, since: number | undefined) => void;
  /** A change was made here. */
  readonly made: () => void;
  /** A new socket counts its messages from zero. */
  readonly reopened: () => void;
  /** A message left that carries, with those before it, every change made so far. */
  readonly sent: () => void;
  /** The first so many messages of this socket are on disk; returns how many changes that settled. */
  readonly acknowledged: (messages: number) => number;
  readonly read: () => Unsent;
}

export function createChangeLedger(now: () => number): ChangeLedger {
  let made = 0;
  let saved = 0;
  let oldest: number | undefined;
  let acknowledgedMessages = 0;
  // For each message of this socket, how many changes the server has once that message is on disk.
  let carried: number[] = [];

  return {
    restore(count, since) {
      made += count;
      if (count > 0) oldest = Math.min(since ?? now(), oldest ?? Number.POSITIVE_INFINITY);
    },
    made() {
      made += 1;
      oldest ??= now();
    },
    reopened() {
      carried = [];
      acknowledgedMessages = 0;
    },
    sent() {
      carried.push(made);
    },
    acknowledged(messages) {
      acknowledgedMessages = Math.max(acknowledgedMessages, Math.min(messages, carried.length));
      const settled = Math.max(0, (carried[acknowledgedMessages - 1] ?? 0) - saved);
      saved += settled;
      if (saved === made) oldest = undefined;
      return settled;
    },
    read: () => ({
      count: made - saved,
      ...(oldest !== undefined && { since: oldest }),
      inFlight: carried.length > acknowledgedMessages,
    }),
  };
}
