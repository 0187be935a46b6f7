import { expect, test } from "vitest";
import { syncStateOf } from "./syncStateOf.ts";

test("nothing is called saved before the server has spoken", () => {
  expect(syncStateOf({ kind: "opening" }, 0)).toBeUndefined();
  expect(syncStateOf({ kind: "sending", count: 0 }, 0)).toEqual({ kind: "sending" });
  expect(syncStateOf({ kind: "saved" }, 0)).toEqual({ kind: "saved" });
});

test("unsent changes are told with the age of the oldest", () => {
  const offline = { kind: "offline", count: 3, since: 1_000, onlyInPage: false } as const;
  expect(syncStateOf(offline, 61_000)).toEqual({ kind: "offline", count: 3, oldestMs: 60_000 });
  expect(syncStateOf(offline, 0)).toEqual({ kind: "offline", count: 3, oldestMs: 0 });
});

test("a reader is told only about what could not be written any more", () => {
  expect(syncStateOf({ kind: "read-only", count: 0 }, 0)).toBeUndefined();
  expect(syncStateOf({ kind: "read-only", count: 2 }, 0)).toEqual({ kind: "problem", reason: "not-allowed" });
});

test("what does not pass by waiting says what to do", () => {
  expect(syncStateOf({ kind: "ended", code: "signIn", count: 0 }, 0)).toEqual({
    kind: "problem",
    reason: "signed-out",
  });
  expect(syncStateOf({ kind: "ended", code: "lineageChanged", count: 0 }, 0)).toEqual({
    kind: "problem",
    reason: "reload",
  });
});
