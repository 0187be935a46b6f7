import { expect, test } from "vitest";
import { reconnectDelayMs } from "./backOff.ts";

const delays = (loss: { failures: number; code?: number }) =>
  [0, 0.5, 1].map((chance) => reconnectDelayMs({ code: undefined, ...loss, random: () => chance }));

test("a hiccup is followed by a try at once", () => {
  expect(Math.max(...delays({ failures: 1 }))).toBeLessThanOrEqual(300);
});

test("a server that stays away is asked every two to eight seconds", () => {
  expect(delays({ failures: 40 })).toEqual([2000, 5000, 8000]);
});

test("after a restart a hall of devices comes back spread over two seconds", () => {
  expect(delays({ failures: 1, code: 1012 })).toEqual([0, 1000, 2000]);
});
