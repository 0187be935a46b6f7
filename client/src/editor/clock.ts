// Time as the engine sees it: injected, so that tests hold it still.

export interface Clock {
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** Milliseconds since 1970, for what is kept. */
  readonly date: () => number;
  /** Calls back before the next picture; returns its cancelling. */
  readonly frame: (callback: () => void) => () => void;
  /** Calls back once after a while; returns its cancelling. */
  readonly later: (delayMs: number, callback: () => void) => () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  frame(callback) {
    const request = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(request);
  },
  later(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
