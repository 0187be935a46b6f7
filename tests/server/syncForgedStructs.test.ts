// Nobody writes under the id of somebody else: not another member's, not the room's own, and nobody can use one up.

import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { openRawSocket } from "../drivers/rawSocket.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

test("a struct under another member's id closes its sender and nobody else", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  writeNote(ana.doc, "a", { author: "ana" });
  await ana.saved();
  const forged = copyOf(ana.doc, ana.doc.clientID);
  const changes = changesOf(forged, () => writeNote(forged, "b", { author: "ana" }));

  const beto = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
  beto.sendUpdate(changes);
  expect(await beto.closed()).toBe(4400);
  writeNote(ana.doc, "c", { author: "ana" });
  await ana.saved();
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a", c: "c" });
  expect(ana.closeCodes).toEqual([]);
});

test("a struct under the room's own id is refused, before and after the room has written", async () => {
  const ownId = () => house.rooms.read(GROUP_DOCUMENT, (doc) => doc.clientID);
  const before = await ownId();
  expect(await sendForged(before)).toBe(4400);
  expect(await ownId()).toBe(before);

  await house.rooms.write(GROUP_DOCUMENT, (doc) => writeNote(doc, "a"));
  expect(await sendForged(await ownId())).toBe(4400);
  expect(await ownId()).toBe(before);
  const rows = await house.catalogue.selectFrom("client_ids").selectAll().execute();
  expect(rows).toEqual([{ document: GROUP_DOCUMENT, client: before, member: "server" }]);
});

test("an id that was the room's in an earlier life stays the server's", async () => {
  await house.rooms.write(GROUP_DOCUMENT, (doc) => writeNote(doc, "a"));
  const earlier = await house.rooms.read(GROUP_DOCUMENT, (doc) => doc.clientID);
  const { store } = house;
  await house.close();
  house = await openSyncHouse({ store });
  expect(await house.rooms.read(GROUP_DOCUMENT, (doc) => doc.clientID)).not.toBe(earlier);
  expect(await sendForged(earlier)).toBe(4400);
});

test("an id stays its member's when they leave and come back", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  writeNote(ana.doc, "a", { author: "ana" });
  await ana.saved();
  ana.close();
  const again = house.enter("ana", GROUP_DOCUMENT, { doc: ana.doc });
  writeNote(ana.doc, "b", { author: "ana" });
  await again.saved();
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a", b: "b" });
  expect(await sendForged(ana.doc.clientID)).toBe(4400);
});

test("a thousand million empty structs under another's id do not silence them", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  writeNote(ana.doc, "a", { author: "ana" });
  await ana.saved();
  const clock = Y.getState(ana.doc.store, ana.doc.clientID);
  const beto = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
  beto.sendUpdate(emptyStructs({ client: ana.doc.clientID, clock, length: 1e9 }));
  expect(await beto.closed()).toBe(4400);
  writeNote(ana.doc, "b", { author: "ana" });
  await ana.saved();
  const carla = house.enter("carla", GROUP_DOCUMENT);
  await until(() => notesOf(carla.doc)["b"] === "b");
});

test("nor may anyone use their own id up at once", async () => {
  const ana = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("ana")));
  ana.sendUpdate(emptyStructs({ client: 7, clock: 0, length: 1e9 }));
  expect(await ana.closed()).toBe(4400);
});

test("what the server knows already is harmless, whoever repeats it", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  writeNote(ana.doc, "a", { author: "ana" });
  await ana.saved();
  const beto = house.enter("beto", GROUP_DOCUMENT, { doc: copyOf(ana.doc) });
  writeNote(beto.doc, "b", { author: "beto" });
  await beto.saved();
  beto.provider.ws?.send(frameOf(Y.encodeStateAsUpdate(beto.doc)));
  await beto.saved();
  await until(() => notesOf(ana.doc)["b"] === "b");
  expect(beto.closeCodes).toEqual([]);
});

async function sendForged(client: number): Promise<number> {
  const doc = await house.rooms.read(GROUP_DOCUMENT, (open) => copyOf(open, client));
  const changes = changesOf(doc, () => writeNote(doc, "forged", { author: "beto" }));
  const beto = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
  beto.sendUpdate(changes);
  return beto.closed();
}

function copyOf(doc: Y.Doc, client?: number): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  if (client !== undefined) copy.clientID = client;
  return copy;
}

function changesOf(doc: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  change();
  return Y.encodeStateAsUpdate(doc, before);
}

function emptyStructs({ client, clock, length }: { client: number; clock: number; length: number }): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [1, 1, client, clock]) encoding.writeVarUint(encoder, number);
  encoding.writeUint8(encoder, 0);
  encoding.writeVarUint(encoder, length);
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

function frameOf(update: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, update);
  return new Uint8Array(encoding.toUint8Array(encoder));
}
