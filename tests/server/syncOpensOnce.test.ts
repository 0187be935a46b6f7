// No empty board over a full one: a document opens once, nobody is answered before it is loaded, and a load that fails is
// a reason to come back, never an empty document.
import { randomBytes } from "node:crypto";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type GatedStore, gateStore } from "../drivers/gatedStore.ts";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;
let store: GatedStore;

beforeEach(async () => {
  store = gateStore(createMemoryStore({ random: randomBytes }));
  // Rooms are given up as soon as they are empty, so that each coming and going is a load.
  house = await openSyncHouse({ store, settings: { idleCloseMs: 1 } });
  await house.rooms.write(GROUP_DOCUMENT, (doc) => writeNote(doc, "a"));
  // The last thing a room does before it is given up.
  await until(() => store.compactions === 1);
});
afterEach(() => house.close());

test("many who come at once share one load", async () => {
  const before = store.reads;
  const clients = Array.from({ length: 8 }, (_, index) => house.enter(index % 2 ? "ana" : "beto", GROUP_DOCUMENT));
  await Promise.all(clients.map((client) => client.synced()));
  for (const client of clients) expect(notesOf(client.doc)).toEqual({ a: "a" });
  expect(store.reads - before).toBe(1);
});

test("a load that fails sends people away to try again, and never shows an empty board", async () => {
  store.breakNextRead();
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const seen: object[] = [];
  ana.provider.on("sync", () => seen.push(notesOf(ana.doc)));
  expect(await ana.closed()).toBe(4503);
  await ana.synced();
  expect(seen[0]).toEqual({ a: "a" });
});

test("coming and going while rooms are given up loses nothing and doubles nothing", async () => {
  const expected: Record<string, string> = { a: "a" };
  for (let round = 0; round < 25; round += 1) {
    const id = `n${round}`;
    expected[id] = id;
    const ana = house.enter("ana", GROUP_DOCUMENT);
    await ana.synced();
    writeNote(ana.doc, id, { author: "ana" });
    await ana.saved();
    // One is leaving while another comes and the server writes: the room is given up and opened at any moment.
    ana.close();
    const beto = house.enter("beto", GROUP_DOCUMENT);
    const [, written] = await Promise.all([beto.synced(), house.rooms.read(GROUP_DOCUMENT, notesOf)]);
    expect(written).toEqual(expected);
    await until(() => Object.keys(notesOf(beto.doc)).length === Object.keys(expected).length);
    beto.close();
  }
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual(expected);
});

test("a room that is given up leaves a snapshot that opens to the same", async () => {
  const stored = await store.read(GROUP_DOCUMENT);
  expect(stored?.snapshot).toBeDefined();
  expect(stored?.updates).toEqual([]);
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a" });
});
