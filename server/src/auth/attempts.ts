// Failed attempts slow the next one down and never shut anybody out for good: a whole hotel is one address, and a name
// that everyone can read must not become a way to lock its owner out.
import { AppError } from "@minga/shared/core/appError.ts";

interface Limits {
  readonly clock: () => number;
  /** How many failures cost nothing. */
  readonly free: number;
  /** The wait after the first failure that costs; it doubles with each one more. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** After this long without a failure, all is forgotten. */
  readonly forgetAfterMs: number;
}

export interface Attempts {
  /**
   * Throws `too-many-attempts`, with the seconds to wait, while this key has to wait. Counts as a failure until
   * `succeed`, so that many at once are no way around the wait.
   */
  begin(key: string): void;
  succeed(key: string): void;
}

/** Beyond this many keys the ones that failed longest ago are forgotten: memory must not be a way in either. */
const KEYS_LIMIT = 20_000;

export function createAttempts({ clock, free, firstWaitMs, longestWaitMs, forgetAfterMs }: Limits): Attempts {
  // In the order of their last failure.
  const failures = new Map<string, { readonly count: number; readonly lastAt: number }>();

  return {
    begin(key) {
      const leftMs = waitUntil(key) - clock();
      if (leftMs > 0) {
        const retryAfterSeconds = Math.ceil(leftMs / 1000);
        throw new AppError("too-many-attempts", `wait ${retryAfterSeconds} s`, { retryAfterSeconds });
      }
      const count = (remembered(key)?.count ?? 0) + 1;
      failures.delete(key);
      failures.set(key, { count, lastAt: clock() });
      const oldest = failures.keys().next();
      if (failures.size > KEYS_LIMIT && !oldest.done) failures.delete(oldest.value);
    },
    succeed: (key) => void failures.delete(key),
  };

  function remembered(key: string) {
    const failure = failures.get(key);
    return failure && failure.lastAt + forgetAfterMs > clock() ? failure : undefined;
  }

  function waitUntil(key: string): number {
    const failure = remembered(key);
    if (!failure || failure.count < free) return 0;
    return failure.lastAt + Math.min(firstWaitMs * 2 ** (failure.count - free), longestWaitMs);
  }
}
