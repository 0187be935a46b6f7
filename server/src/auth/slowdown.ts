// How long an answer to a wrong code is kept back. A right one is never delayed, so that nobody's guessing closes the
// door for the room next to them.
import { createCounts } from "./counts.ts";

const IP_WINDOW_MS = 10 * 60_000;
const IP_FREE = 30;
const ALL_WINDOW_MS = 60_000;
const ALL_FREE = 60;
const DELAY_MS = 3_000;

export interface Slowdown {
  /** Counts a failure from there and says how long to wait before answering it. */
  failed(address: string): number;
}

export function createSlowdown({ clock }: { readonly clock: () => number }): Slowdown {
  const everyone = createCounts(clock, ALL_WINDOW_MS);
  const byAddress = createCounts(clock, IP_WINDOW_MS);
  return {
    failed(address) {
      const fromAll = everyone("all");
      const fromThere = byAddress(address);
      return fromAll > ALL_FREE || fromThere > IP_FREE ? DELAY_MS : 0;
    },
  };
}
