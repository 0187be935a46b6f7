// Times the disk's own confirmation of a write: everything we call saved rests on it.
import { open, rm } from "node:fs/promises";
import { join } from "node:path";

const TRIES = 5;
/** No disk confirms faster; a cache that forgets without power does. */
const TOO_FAST_MS = 0.02;
const TOO_SLOW_MS = 100;

export type DiskVerdict =
  | { readonly kind: "fine" }
  | { readonly kind: "too-fast"; readonly microseconds: number }
  | { readonly kind: "too-slow"; readonly milliseconds: number };

/** Writes a small file in the folder a few times and removes it; judges by the median. */
export async function timeDisk(folder: string, now: () => number): Promise<DiskVerdict> {
  const path = join(folder, "disk-test");
  const file = await open(path, "w");
  const times: number[] = [];
  try {
    for (let index = 0; index < TRIES; index += 1) {
      await file.write(new Uint8Array(512), 0, 512, 0);
      const began = now();
      await file.sync();
      times.push(now() - began);
    }
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
  return judge(times.sort((a, b) => a - b)[TRIES >> 1] ?? 0);
}

export function judge(medianMs: number): DiskVerdict {
  if (medianMs < TOO_FAST_MS) return { kind: "too-fast", microseconds: Math.round(medianMs * 1000) };
  if (medianMs > TOO_SLOW_MS) return { kind: "too-slow", milliseconds: Math.round(medianMs) };
  return { kind: "fine" };
}
