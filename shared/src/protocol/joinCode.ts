// Codes that are read from a wall and typed: no vowels (no words), no 0/O/1/I/L, and none of the letters that Spanish
// speakers confuse when a code is read aloud (V with B, Z with S).
import type { RandomBytes } from "../core/ids.ts";

const ALPHABET = "23456789BCDFGHJKMNPQRSTWXY";
export const JOIN_CODE_LENGTH = 8;
/** Beside a person's name, «Ana · K7QM»: with five tries a member it is one in 90,000. */
export const RETURN_CODE_LENGTH = 4;

/** A new code of that many symbols: 4.7 random bits each. */
export function createCode(randomBytes: RandomBytes, length: number): string {
  let code = "";
  while (code.length < length) {
    for (const byte of randomBytes(length)) {
      // Bytes above the last whole multiple of 26 are thrown away, or some symbols would come up more often.
      if (byte < 234 && code.length < length) code += ALPHABET[byte % ALPHABET.length];
    }
  }
  return code;
}

/** What was typed, in upper case and without spaces or dashes; undefined if that cannot be a code of this length. */
export function readCode(typed: string, length: number): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  return code.length === length && [...code].every((symbol) => ALPHABET.includes(symbol)) ? code : undefined;
}

/** XXXX-XXXX, as it is shown. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
