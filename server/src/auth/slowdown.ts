// How long an answer to a wrong code is kept back. A right one is never delayed, so that nobody's guessing closes the
// door for the room next to them.

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
  const everyone = createWindow(clock, ALL_WINDOW_MS);
  const byAddress = createWindow(clock, IP_WINDOW_MS);
  return {
    failed(address) {
      const fromAll = everyone("all");
      const fromThere = byAddress(address);
      return fromAll > ALL_FREE || fromThere > IP_FREE ? DELAY_MS : 0;
    },
  };
}

/** Counts a key's events in fixed windows; all counts begin anew with each, so that nothing grows. */
function createWindow(clock: () => number, lengthMs: number): (key: string) => number {
  let counts = new Map<string, number>();
  let began = clock();
  return (key) => {
    if (clock() - began >= lengthMs) {
      counts = new Map();
      began = clock();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}
