// What the badge of our own client says while the server works, holds back, or refuses.
import { randomBytes } from "node:crypto";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import { deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type GatedStore, gateStore } from "../drivers/gatedStore.ts";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { createSyncDevice } from "../drivers/syncDevice.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;
let store: GatedStore;

beforeEach(async () => {
  store = gateStore(createMemoryStore({ random: randomBytes }));
  house = await openSyncHouse({ store, settings: { retryMs: 20 } });
});
afterEach(() => house.close());

test("an edit is being sent until it is on the server's disk, and only then saved", async () => {
  const { doc, status } = createSyncDevice(house).openPage("ana");
  expect(status.getState()).toEqual({ kind: "opening" });
  await until(() => status.getState().kind === "saved");
  store.hold();
  writeNote(doc, "a", { author: "ana" });
  writeNote(doc, "b", { author: "ana" });
  await until(() => store.waiting === 1);
  expect(status.getState()).toEqual({ kind: "sending", count: 2 });

  store.release();
  await until(() => status.getState().kind === "saved");
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a", b: "b" });
});

test("a deletion alone is a change like any other", async () => {
  const { doc, status } = createSyncDevice(house).openPage("ana");
  writeNote(doc, "a", { author: "ana" });
  await until(() => status.getState().kind === "saved");
  store.hold();
  deleteItems(doc, ["a"]);
  await until(() => store.waiting === 1);
  expect(status.getState()).toEqual({ kind: "sending", count: 1 });

  store.release();
  await until(() => status.getState().kind === "saved");
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({});
});

test("a full disk at the server is said, and what was written arrives when it takes it again", async () => {
  const { doc, status } = createSyncDevice(house).openPage("ana");
  await until(() => status.getState().kind === "saved");
  store.fill();
  writeNote(doc, "a", { author: "ana" });
  await until(() => status.getState().kind === "storage-full");
  expect(status.getState()).toEqual({ kind: "storage-full", count: 1 });

  store.recover();
  await until(() => status.getState().kind === "saved");
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a" });
});

test("a projector reads, keeps nothing, and is told so", async () => {
  await house.rooms.write(GROUP_DOCUMENT, (doc) => writeNote(doc, "a"));
  const device = createSyncDevice(house);
  const { doc, status, role, loaded } = device.openPage("projector");
  await loaded;

  expect(notesOf(doc)).toEqual({ a: "a" });
  expect(role.getState()).toBe("viewer");
  expect(status.getState()).toEqual({ kind: "read-only", count: 0 });
});

test("who may only read from now on learns it, and what was not taken stays counted", async () => {
  const { doc, status, role } = createSyncDevice(house).openPage("ana");
  await until(() => status.getState().kind === "saved");
  await house.rooms.recheck(
    ({ member }) => member === "ana",
    async () => "viewer",
  );
  await until(() => role.getState() === "viewer");
  writeNote(doc, "a", { author: "ana" });

  expect(status.getState()).toEqual({ kind: "read-only", count: 1 });
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({});
});

test("the server's time is told on every device alike", async () => {
  const page = createSyncDevice(house).openPage("ana");
  await page.loaded;

  expect(Math.abs(page.serverNow() - Date.now())).toBeLessThan(1000);
});
