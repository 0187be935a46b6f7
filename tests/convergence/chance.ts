/** Chance that a seed repeats: the same seed, the same story. */

export interface Chance {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  readonly happens: (probability: number) => boolean;
  /** One of them; undefined of none. */
  readonly pick: <T>(of: readonly T[]) => T | undefined;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  /** mulberry32. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, happens: (probability) => next() < probability, pick: (of) => of[below(of.length)] };
}
