import { expect, test } from "vitest";
import { createCode, formatJoinCode, JOIN_CODE_LENGTH, readCode } from "./joinCode.ts";

/** Counts up through all bytes, so that every symbol comes up. */
function countingBytes(): (length: number) => Uint8Array {
  let next = 0;
  return (length) => Uint8Array.from({ length }, () => next++ % 256);
}

test("a code comes back from what people type: lower case, spaces, any dash", () => {
  const code = createCode(countingBytes(), JOIN_CODE_LENGTH);

  for (const typed of [formatJoinCode(code), code.toLowerCase(), `${code.slice(0, 4)} – ${code.slice(4)} `]) {
    expect(readCode(typed, JOIN_CODE_LENGTH)).toBe(code);
  }
});

test("what cannot be a code is none", () => {
  for (const typed of ["", "ABC", "AAAA-BBBB", "K7M4-QX0O", "K7MQ-2345-6", "K7MQ 23ñ4"]) {
    expect(readCode(typed, JOIN_CODE_LENGTH)).toBeUndefined();
  }
});

test("every symbol is equally likely and none is a vowel or easily confused", () => {
  const counts = new Map<string, number>();
  for (const symbol of createCode(countingBytes(), 234 * 20)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);

  expect(counts.size).toBe(26);
  expect(new Set(counts.values()).size).toBe(1);
  expect([...counts.keys()].join("")).not.toMatch(/[AEIOULVZ01]/);
});
