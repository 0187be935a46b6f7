// A viewer reads and nothing else: what it sends is dropped unread, and it is told so.
import { CONTROL, SYNC, SYNC_STEP_1 } from "@minga/shared/protocol/messages.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { openRawSocket } from "../drivers/rawSocket.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

test("a viewer sees what others write and cannot write itself", async () => {
  const projector = house.enter("projector", GROUP_DOCUMENT);
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await Promise.all([projector.synced(), ana.saved()]);
  writeNote(ana.doc, "a", { author: "ana" });
  await until(() => notesOf(projector.doc)["a"] === "a");

  writeNote(projector.doc, "b");
  await until(() => projector.controls.some(({ kind }) => kind === "read-only"));
  expect(projector.infos[0]?.role).toBe("viewer");
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a" });
  expect(notesOf(ana.doc)).toEqual({ a: "a" });
});

test("a viewer is never asked for what it has", async () => {
  const projector = house.enter("projector", GROUP_DOCUMENT);
  await projector.synced();
  const socket = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("projector")));
  expect(socket.frames.some((frame) => frame[0] === SYNC && frame[1] === SYNC_STEP_1)).toBe(false);
});

test("what a viewer sends is not even decoded", async () => {
  const socket = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("projector")));
  socket.sendUpdate(new Uint8Array([255, 255, 255, 255]));
  await until(() => socket.types().includes(CONTROL));
  expect(socket.isOpen).toBe(true);
});

test("whoever is made a viewer is told, and from then on cannot write", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  await house.rooms.recheck(
    ({ member }) => member === "ana",
    async () => "viewer",
  );
  await until(() => ana.infos.at(-1)?.role === "viewer");
  expect(ana.controls).toContainEqual({ kind: "role-changed", role: "viewer" });
  writeNote(ana.doc, "a", { author: "ana" });
  await until(() => ana.controls.some(({ kind }) => kind === "read-only"));
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({});
});

test("what a viewer sends is never called saved", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  await house.rooms.recheck(
    ({ member }) => member === "ana",
    async () => "viewer",
  );
  writeNote(ana.doc, "a", { author: "ana" });
  await until(() => ana.controls.some(({ kind }) => kind === "read-only"));
  // The room answers in order: an acknowledgement would have come before this.
  await house.rooms.read(GROUP_DOCUMENT, notesOf);
  await house.rooms.recheck(
    ({ member }) => member === "ana",
    async () => undefined,
  );
  await ana.closed();
  expect(ana.unsaved).toBe(1);
});

test("what somebody wrote while reading only is kept when they may write again", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  await house.rooms.recheck(
    ({ member }) => member === "ana",
    async () => "viewer",
  );
  writeNote(ana.doc, "a", { author: "ana" });
  await until(() => ana.controls.some(({ kind }) => kind === "read-only"));
  await house.rooms.recheck(
    ({ member }) => member === "ana",
    async () => "participant",
  );
  await ana.closed();
  await ana.saved();
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a" });
});

test("whoever has no role any more is closed for good", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
  await house.rooms.recheck(
    ({ member }) => member === "ana",
    async () => undefined,
  );
  expect(await ana.closed()).toBe(4403);
  expect(beto.closeCodes).toEqual([]);
});
