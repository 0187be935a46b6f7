// When to try again after a lost connection: spread by chance, so that a hall full of devices does not return as one.
import { closeCodes } from "@minga/shared/protocol/closeCodes.ts";

interface Loss {
  /** Attempts in a row that did not reach a synced state, this one included. */
  readonly failures: number;
  /** Close code, where the server gave one. */
  readonly code: number | undefined;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** ms to wait: at once for a hiccup, up to 2–8 s while the server stays away, within 2 s after a polite restart. */
export function reconnectDelayMs({ failures, code, random }: Loss): number {
  if (code === closeCodes.restarting && failures === 1) return random() * 2000;
  const longestMs = 2000 + random() * 6000;
  return Math.min(longestMs, 2 ** failures * (50 + random() * 100));
}
