import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judge, timeDisk } from "./diskSpeed.ts";

test("a disk that confirms faster than any disk can is not trusted", () => {
  expect(judge(0.004)).toEqual({ kind: "too-fast", microseconds: 4 });
});

test("one that a room would wait for is named too", () => {
  expect(judge(250.4)).toEqual({ kind: "too-slow", milliseconds: 250 });
});

test("timing leaves nothing behind and judges by the middle of its tries", async () => {
  const folder = await mkdtemp(join(tmpdir(), "minga-disk-"));
  // Each try asks twice: when it began and when the disk had confirmed.
  const moments = [0, 1, 10, 11, 20, 21, 30, 31, 40, 5_000];
  expect(await timeDisk(folder, () => moments.shift() ?? 0)).toEqual({ kind: "fine" });
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
