// Our own client on a line that breaks: it goes on alone, says so, and everything meets again.
import { randomBytes } from "node:crypto";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { createSyncDevice } from "../drivers/syncDevice.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

const store = createMemoryStore({ random: randomBytes });
let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

test("what two people did without a line is counted and meets on return", async () => {
  const [here, there] = [createSyncDevice(house), createSyncDevice(house)];
  const [ana, beto] = [here.openPage("ana"), there.openPage("beto")];
  await until(() => ana.status.getState().kind === "saved" && beto.status.getState().kind === "saved");
  here.cut();
  await until(() => ana.status.getState().kind === "offline");
  writeNote(ana.doc, "a", { author: "ana" });
  writeNote(ana.doc, "b", { author: "ana" });
  writeNote(beto.doc, "c", { author: "beto" });
  expect(ana.status.getState()).toMatchObject({ kind: "offline", count: 2, onlyInPage: false });
  expect(here.isGuarded).toBe(false);

  here.mend();
  await until(() => ana.status.getState().kind === "saved");
  await until(() => Object.keys(notesOf(beto.doc)).length === 3);
  expect(notesOf(ana.doc)).toEqual(notesOf(beto.doc));
});

test("number and age of unsent changes survive a reload without a line, and so do the changes", async () => {
  const device = createSyncDevice(house);
  const before = device.openPage("ana");
  writeNote(before.doc, "a", { author: "ana" });
  await until(() => before.status.getState().kind === "saved");
  device.cut();
  await until(() => before.status.getState().kind === "offline");
  writeNote(before.doc, "b", { author: "ana" });
  const said = before.status.getState();
  before.close();

  const after = device.openPage("ana");
  await after.loaded;
  expect(notesOf(after.doc)).toEqual({ a: "a", b: "b" });
  expect(after.doc.clientID).not.toBe(before.doc.clientID);
  await until(() => after.status.getState().kind === "offline");
  expect(after.status.getState()).toEqual(said);

  device.mend();
  await until(() => after.status.getState().kind === "saved");
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a", b: "b" });
  expect(device.copies.find(GROUP_DOCUMENT, "ana")?.unsent).toBe(0);
});

test("an empty board that was seen once can be written on after a reload without a line", async () => {
  const device = createSyncDevice(house);
  const before = device.openPage("ana");
  await until(() => before.status.getState().kind === "saved");
  device.cut();
  before.close();

  const after = device.openPage("ana");
  await after.loaded;
  writeNote(after.doc, "a", { author: "ana" });
  device.mend();
  await until(() => after.status.getState().kind === "saved");

  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a" });
});

test("another person on the same device does not send what was left there, and is asked about it", async () => {
  const device = createSyncDevice(house);
  const ana = device.openPage("ana");
  await until(() => ana.status.getState().kind === "saved");
  device.cut();
  await until(() => ana.status.getState().kind === "offline");
  writeNote(ana.doc, "a", { author: "ana" });
  ana.close();
  device.mend();

  const beto = device.openPage("beto");
  await until(() => beto.status.getState().kind === "saved");
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({});
  expect(device.copies.ofOthers("taller", "beto")).toMatchObject([{ memberName: "ana", unsent: 1 }]);
});

test("in a private window the page says that changes live only in it, and asks before it is left", async () => {
  const device = createSyncDevice(house, { keepsNothing: true });
  const { doc, status } = device.openPage("ana");
  await until(() => status.getState().kind === "saved");
  device.cut();
  await until(() => status.getState().kind === "offline");
  writeNote(doc, "a", { author: "ana" });
  expect(status.getState()).toMatchObject({ kind: "offline", count: 1, onlyInPage: true });
  expect(device.isGuarded).toBe(true);

  device.mend();
  await until(() => status.getState().kind === "saved");
  expect(device.isGuarded).toBe(false);
});

test("a change made at the very moment of coming back never arrives before what it builds on", async () => {
  const device = createSyncDevice(house);
  const { doc, status } = device.openPage("ana");
  await until(() => status.getState().kind === "saved");
  device.cut();
  await until(() => status.getState().kind === "offline");
  writeNote(doc, "a", { author: "ana" });
  device.onOpen = () => writeNote(doc, "b", { author: "ana" });

  device.mend();
  await until(() => status.getState().kind === "saved");
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a", b: "b" });
});

test("after a restart of the server everybody is offline, then saved, and sees each other again", async () => {
  const old = await openSyncHouse({ store });
  const [here, there] = [createSyncDevice(old), createSyncDevice(old)];
  const [ana, beto] = [here.openPage("ana"), there.openPage("beto")];
  ana.presence.set({ board: "tablero" });
  writeNote(ana.doc, "a", { author: "ana" });
  await until(() => ana.status.getState().kind === "saved" && beto.presence.others.getState().size === 1);
  for (const device of [here, there]) device.cut();
  await until(() => ana.status.getState().kind === "offline" && beto.presence.others.getState().size === 0);
  writeNote(ana.doc, "b", { author: "ana" });

  const next = await openSyncHouse({ store });
  for (const device of [here, there]) {
    device.moveTo(next);
    device.mend();
  }
  await until(() => ana.status.getState().kind === "saved");
  await until(() => notesOf(beto.doc)["b"] === "b" && notesOf(beto.doc)["a"] === "a");
  await until(() => [...beto.presence.others.getState().values()].some(({ member }) => member === "ana"));
  expect([...beto.presence.others.getState().values()]).toEqual([{ member: "ana", board: "tablero" }]);
  await old.close();
  await next.close();
});
