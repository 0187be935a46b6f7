// Chance that a failure can be repeated with: the same seed gives the same bytes.
import { createHash } from "node:crypto";
import type { RandomBytes } from "@minga/shared/core/ids.ts";

export function seededBytes(seed: number): RandomBytes {
  let count = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let start = 0; start < length; start += 32) {
      count += 1;
      const block = createHash("sha256").update(`${seed}:${count}`).digest();
      bytes.set(block.subarray(0, Math.min(32, length - start)), start);
    }
    return bytes;
  };
}
