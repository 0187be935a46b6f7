import { expect, test } from "vitest";
import { createChangeLedger } from "./changeLedger.ts";

test("a change is unsent until the message that carried it is on disk", () => {
  const ledger = createChangeLedger(() => 5);
  ledger.reopened();
  ledger.made();
  ledger.sent();
  ledger.made();
  ledger.sent();

  expect(ledger.read()).toEqual({ count: 2, since: 5, inFlight: true });
  expect(ledger.acknowledged(1)).toBe(1);
  expect(ledger.read()).toEqual({ count: 1, since: 5, inFlight: true });
  expect(ledger.acknowledged(2)).toBe(1);
  expect(ledger.read()).toEqual({ count: 0, inFlight: false });
});

test("changes made without a line are all carried by the first message of the next socket", () => {
  const ledger = createChangeLedger(() => 5);
  ledger.reopened();
  ledger.sent();
  ledger.made();
  ledger.made();
  ledger.reopened();

  expect(ledger.read()).toEqual({ count: 2, since: 5, inFlight: false });
  ledger.sent();
  expect(ledger.acknowledged(1)).toBe(2);
  expect(ledger.read()).toEqual({ count: 0, inFlight: false });
});

test("an acknowledgement of more than was sent settles no more than was sent", () => {
  const ledger = createChangeLedger(() => 5);
  ledger.sent();
  ledger.made();

  expect(ledger.acknowledged(7)).toBe(0);
  expect(ledger.read().count).toBe(1);
});

test("what a local copy held from before counts, with its age", () => {
  const ledger = createChangeLedger(() => 100);
  ledger.made();
  ledger.restore(3, 40);

  expect(ledger.read()).toEqual({ count: 4, since: 40, inFlight: false });
});
