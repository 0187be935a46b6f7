// A bucket that fills at a steady rate and is emptied by use: bursts are fine, a flood is not.

export interface TokenBucket {
  /** Takes that many tokens; false if there are not enough. */
  take(tokens: number): boolean;
}

export function createTokenBucket(parts: {
  readonly capacity: number;
  readonly perSecond: number;
  readonly clock: () => number;
}): TokenBucket {
  const { capacity, perSecond, clock } = parts;
  let tokens = capacity;
  let filledAt = clock();
  return {
    take(wanted) {
      const now = clock();
      tokens = Math.min(capacity, tokens + (Math.max(0, now - filledAt) / 1000) * perSecond);
      filledAt = now;
      if (tokens < wanted) return false;
      tokens -= wanted;
      return true;
    },
  };
}
