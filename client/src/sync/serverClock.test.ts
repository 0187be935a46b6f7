import { expect, test } from "vitest";
import { createServerClock } from "./serverClock.ts";

test("a device whose clock is wrong tells the server's time, and a late message does not mislead it", () => {
  let here = 1000;
  const clock = createServerClock(() => here);
  expect(clock.now()).toBe(1000);

  clock.hear(61_000);
  here = 2000;
  clock.hear(61_400);

  expect(clock.now()).toBe(62_000);
});

test("a device whose clock is put right follows after a few messages", () => {
  let here = 0;
  const clock = createServerClock(() => here);
  clock.hear(1_000_000);
  here = 1_000_000;
  for (let message = 0; message < 8; message += 1) clock.hear(1_000_000);

  expect(clock.now()).toBe(1_000_000);
});
