import { expect, test } from "vitest";
import { readStatus, type SyncFacts } from "./syncStatus.ts";

const synced: SyncFacts = {
  line: "synced",
  settled: true,
  ended: undefined,
  role: "participant",
  storageFull: false,
  unsent: { count: 0, inFlight: false },
  kept: true,
};

test("saved is said only when everything is on the server's disk", () => {
  expect(readStatus(synced)).toEqual({ kind: "saved" });
  expect(readStatus({ ...synced, unsent: { count: 2, since: 1, inFlight: true } })).toEqual({
    kind: "sending",
    count: 2,
  });
  expect(readStatus({ ...synced, unsent: { count: 0, inFlight: true } }).kind).toBe("sending");
  expect(readStatus({ ...synced, storageFull: true }).kind).toBe("storage-full");
  expect(readStatus({ ...synced, line: "open" }).kind).toBe("offline");
});

test("offline says how much waits, since when, and whether it would outlive the page", () => {
  const away: SyncFacts = { ...synced, line: "lost", unsent: { count: 3, since: 9, inFlight: false } };

  expect(readStatus(away)).toEqual({ kind: "offline", count: 3, since: 9, onlyInPage: false });
  expect(readStatus({ ...away, kept: false })).toEqual({ kind: "offline", count: 3, since: 9, onlyInPage: true });
});

test("nothing is called offline before the first try has failed", () => {
  expect(readStatus({ ...synced, line: "trying", settled: false }).kind).toBe("opening");
});

test("a reader and an ended document keep the count of what was not taken", () => {
  const unsent = { count: 4, since: 1, inFlight: false };

  expect(readStatus({ ...synced, role: "viewer", unsent })).toEqual({ kind: "read-only", count: 4 });
  expect(readStatus({ ...synced, ended: "notAllowed", unsent })).toEqual({
    kind: "ended",
    code: "notAllowed",
    count: 4,
  });
});
