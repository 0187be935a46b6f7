// Sizes that both ends must agree on. Bytes unless the name says otherwise.

/** Largest single update that a device may send; above it the socket is closed with 4413. */
export const UPDATE_LIMIT_BYTES = 1 << 20;
/** Largest answer to a sync question: after a long time offline it carries the whole delete set. */
export const SYNC_LIMIT_BYTES = 8 << 20;
export const PRESENCE_LIMIT_BYTES = 4096;
/** JSON bodies over HTTP. */
export const BODY_LIMIT_BYTES = 256 << 10;
/** The server speaks at least this often, so that the provider never takes silence for a dead line (it waits 30 s). */
export const KEEP_ALIVE_MS = 15_000;
/** Fewer than this many characters is no password. */
export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 256;
