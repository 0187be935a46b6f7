// How often something has happened lately, by key.

/** Counts a key's events in fixed windows; all counts begin anew with each, so that nothing grows. Returns the count. */
export function createCounts(clock: () => number, windowMs: number): (key: string) => number {
  let counts = new Map<string, number>();
  let began = clock();
  return (key) => {
    if (clock() - began >= windowMs) {
      counts = new Map();
      began = clock();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}
