// Our own client where there is no way back: it stops trying, says why, and keeps what was never sent, or says that it cannot.
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeNote } from "../drivers/notes.ts";
import { createSyncDevice } from "../drivers/syncDevice.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

const sendAway = () =>
  house.rooms.recheck(
    () => true,
    async () => undefined,
  );

test("who is removed is told, and the copy on the device goes when nothing in it was unsent", async () => {
  const device = createSyncDevice(house);
  const { doc, status } = device.openPage("ana");
  writeNote(doc, "a", { author: "ana" });
  await until(() => status.getState().kind === "saved");
  expect(device.copies.find(GROUP_DOCUMENT, "ana")).toBeDefined();
  await sendAway();

  await until(() => status.getState().kind === "ended");
  expect(status.getState()).toEqual({ kind: "ended", code: "notAllowed", count: 0 });
  await until(() => device.copies.find(GROUP_DOCUMENT, "ana") === undefined);
});

test("a session that ended is noticed although a browser cannot see why the socket was refused", async () => {
  const device = createSyncDevice(house, { whyRefused: "signIn" });
  const { doc, status } = device.openPage("ana");
  await until(() => status.getState().kind === "saved");
  device.cut();
  await until(() => status.getState().kind === "offline");
  writeNote(doc, "a", { author: "ana" });

  await until(() => status.getState().kind === "ended");
  expect(status.getState()).toEqual({ kind: "ended", code: "signIn", count: 1 });
  expect(device.copies.find(GROUP_DOCUMENT, "ana")?.unsent).toBe(1);
});

test("a board whose history was replaced begins afresh, and an old copy is never merged into it", async () => {
  const device = createSyncDevice(house);
  const before = device.openPage("ana");
  writeNote(before.doc, "a", { author: "ana" });
  await until(() => before.status.getState().kind === "saved");
  device.cut();
  await until(() => before.status.getState().kind === "offline");
  writeNote(before.doc, "b", { author: "ana" });
  const another = await openSyncHouse();
  device.moveTo(another);
  device.mend();
  await until(() => before.status.getState().kind === "ended");
  expect(before.status.getState()).toEqual({ kind: "ended", code: "lineageChanged", count: 1 });
  before.close();

  const after = device.openPage("ana");
  await until(() => after.status.getState().kind === "saved");
  expect(after.doc.toJSON()).not.toHaveProperty("items.a");
  expect(device.copies.ofOthers("taller", undefined)).toMatchObject([{ unsent: 1, outdated: true }]);
  await another.close();
});

test("a tab with nothing to send leaves alone what another tab has not sent", async () => {
  const device = createSyncDevice(house);
  const idle = device.openPage("ana");
  const busy = device.openPage("ana");
  await until(() => idle.status.getState().kind === "saved" && busy.status.getState().kind === "saved");
  device.cut();
  await until(() => busy.status.getState().kind === "offline");
  writeNote(busy.doc, "a", { author: "ana" });
  const another = await openSyncHouse();
  device.moveTo(another);
  device.mend();

  await until(() => idle.status.getState().kind === "ended" && busy.status.getState().kind === "ended");
  expect(device.copies.ofOthers("taller", undefined)).toMatchObject([{ unsent: 1, outdated: true }]);
  await another.close();
});

test("a disk that fills up is no longer said to keep anything, and leaving is asked about", async () => {
  const device = createSyncDevice(house);
  const { doc, status } = device.openPage("ana");
  await until(() => status.getState().kind === "saved");
  device.cut();
  await until(() => status.getState().kind === "offline");
  writeNote(doc, "a", { author: "ana" });
  expect(status.getState()).toMatchObject({ count: 1, onlyInPage: false });
  expect(device.isGuarded).toBe(false);

  device.fillDisk();

  expect(status.getState()).toMatchObject({ count: 1, onlyInPage: true });
  expect(device.isGuarded).toBe(true);
});
