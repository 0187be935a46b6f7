// Names of things: opaque, safe in an address, and unguessable enough never to meet.

/** Fills that many random bytes; injected, so that core has no source of chance of its own. */
export type RandomBytes = (length: number) => Uint8Array;

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";
const ID_LENGTH = 15;

/** What an id of ours looks like wherever one comes in from outside. */
export const idPattern = /^[A-Za-z0-9_-]{1,40}$/;

/** Two of them with a slash between: the key of what belongs to something. */
export const pairPattern = /^[A-Za-z0-9_-]{1,40}\/[A-Za-z0-9_-]{1,40}$/;

/** A new id of 15 symbols: 90 random bits. */
export function createId(randomBytes: RandomBytes): string {
  let id = "";
  for (const byte of randomBytes(ID_LENGTH)) id += ALPHABET[byte & 63];
  return id;
}
