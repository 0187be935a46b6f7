// Saved means saved: nobody is told that an edit is on disk, and nobody else is shown it, before it is.
import { randomBytes } from "node:crypto";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { type GatedStore, gateStore } from "../drivers/gatedStore.ts";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;
let store: GatedStore;

beforeEach(async () => {
  store = gateStore(createMemoryStore({ random: randomBytes }));
  house = await openSyncHouse({ store, settings: { retryMs: 20 } });
});
afterEach(() => house.close());

test("an edit is acknowledged and shown only after its commit", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
  const acknowledged = ana.acknowledged;
  store.hold();

  writeNote(ana.doc, "a", { author: "ana" });
  await until(() => store.waiting === 1);
  // A round trip on each socket: whatever was to be said before the commit has been said by now.
  await Promise.all([roundTrip(ana), roundTrip(beto)]);
  expect(ana.acknowledged).toBe(acknowledged);
  expect(ana.unsaved).toBe(1);
  expect(notesOf(beto.doc)).toEqual({});

  store.release();
  await ana.saved();
  await until(() => notesOf(beto.doc)["a"] === "a");
});

test("what gathers while a commit is in flight is committed once, and told in one frame", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
  let frames = 0;
  beto.doc.on("update", (_bytes: Uint8Array, origin: unknown) => {
    if (origin === beto.provider) frames += 1;
  });
  const before = store.commits;
  store.hold();
  for (const id of ["a", "b", "c", "d"]) writeNote(ana.doc, id, { author: "ana" });
  await until(() => store.waiting === 1);
  await roundTrip(ana);
  store.release();
  await ana.saved();
  await until(() => Object.keys(notesOf(beto.doc)).length === 4);
  expect(store.commits - before).toBeLessThanOrEqual(2);
  expect(frames).toBeLessThanOrEqual(2);
});

test("somebody who joins during a commit is not shown what may still be lost", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  store.hold();
  writeNote(ana.doc, "a", { author: "ana" });
  await until(() => store.waiting === 1);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await roundTrip(ana);
  expect(beto.provider.synced).toBe(false);
  store.release();
  await beto.synced();
  expect(notesOf(beto.doc)).toEqual({ a: "a" });
});

test("a failed commit acknowledges nothing, and what was written arrives when the disk takes it again", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
  store.fill();
  writeNote(ana.doc, "a", { author: "ana" });
  expect(await ana.closed()).toBe(4503);
  await until(() => ana.infos.some(({ storageFull }) => storageFull));
  expect(notesOf(beto.doc)).toEqual({});
  expect(ana.unsaved).toBeGreaterThan(0);

  store.recover();
  await ana.saved();
  await until(() => notesOf(beto.doc)["a"] === "a");
  await until(() => ana.infos.at(-1)?.storageFull === false);
});

test("while the disk is full people can still join and read", async () => {
  await house.rooms.write(GROUP_DOCUMENT, (doc) => writeNote(doc, "a"));
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  store.fill();
  writeNote(ana.doc, "b", { author: "ana" });
  await ana.closed();
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await beto.synced();
  expect(notesOf(beto.doc)).toEqual({ a: "a" });
  await expect(house.rooms.write(GROUP_DOCUMENT, (doc) => writeNote(doc, "c"))).rejects.toMatchObject({
    code: "storage-full",
  });
  store.recover();
});

/** Resolves when the server has answered something that this client asked now. */
async function roundTrip(client: { readonly provider: { ws: unknown } }): Promise<void> {
  const { ws } = client.provider as { ws: { once(event: "pong", heard: () => void): void; ping(): void } };
  await new Promise<void>((resolve) => {
    ws.once("pong", resolve);
    ws.ping();
  });
}

test("the server's own write resolves only when it is on disk", async () => {
  await house.rooms.write(GROUP_DOCUMENT, (doc) => writeNote(doc, "a"));
  const stored = await store.read(GROUP_DOCUMENT);
  const doc = new Y.Doc();
  for (const update of stored?.updates ?? []) Y.applyUpdate(doc, update);
  expect(notesOf(doc)).toEqual({ a: "a" });
});
