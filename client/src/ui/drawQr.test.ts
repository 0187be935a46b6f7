import { expect, test } from "vitest";
import { drawQr } from "./drawQr.ts";

test("a code keeps four light modules around its three corners", async () => {
  const { size, path } = await drawQr("http://minga.local:8080/#K7M4QX2P");
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(length),
  ]);

  const starts = runs.map(([x = 0]) => x);
  const ends = runs.map(([x = 0, , length = 0]) => x + length);
  const rows = runs.map(([, y = 0]) => y);
  expect([Math.min(...starts), Math.min(...rows), Math.max(...ends), Math.max(...rows) + 1]).toEqual([
    4,
    4,
    size - 4,
    size - 4,
  ]);
  // The first row of each upper corner is seven dark modules.
  expect(runs).toContainEqual([4, 4, 7]);
  expect(runs).toContainEqual([size - 11, 4, 7]);
});
