// What time it is at the server. Devices in a hall are minutes apart; timers and moments are told by one clock.

export interface ServerClock {
  /** Takes in what the server said it was, in ms since 1970, at the moment its message arrived. */
  readonly hear: (serverTime: number) => void;
  /** ms since 1970 by the server's clock; by this device's until the server has spoken. */
  readonly now: () => number;
}

/** A message is late, never early: the greatest difference among the last few is the truest one. */
const KEPT_SAMPLES = 8;

export function createServerClock(now: () => number): ServerClock {
  let offsets: readonly number[] = [];
  return {
    hear(serverTime) {
      offsets = [...offsets.slice(1 - KEPT_SAMPLES), serverTime - now()];
    },
    now: () => now() + (offsets.length === 0 ? 0 : Math.max(...offsets)),
  };
}
