// One bad client hurts nobody: what no honest device would send closes its sender, and the room goes on.
import { closeCodes } from "@minga/shared/protocol/closeCodes.ts";
import { UPDATE_LIMIT_BYTES } from "@minga/shared/protocol/limits.ts";
import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { openRawSocket, type RawSocket } from "../drivers/rawSocket.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until, type YClient } from "../drivers/yclient.ts";

let house: SyncHouse;
let ana: YClient;
let beto: RawSocket;

beforeEach(async () => {
  house = await openSyncHouse();
  ana = house.enter("ana", GROUP_DOCUMENT);
  writeNote(ana.doc, "a", { author: "ana" });
  await ana.saved();
  beto = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
});
afterEach(() => house.close());

/** The sender is gone, everybody else writes and reads on, and nothing waits inside the document. */
async function expectOnlyTheSenderHurt(code: number): Promise<void> {
  expect(await beto.closed()).toBe(code);
  const carla = house.enter("carla", GROUP_DOCUMENT);
  await carla.synced();
  writeNote(ana.doc, "after", { author: "ana" });
  await ana.saved();
  await until(() => notesOf(carla.doc)["after"] === "after");
  expect(ana.closeCodes).toEqual([]);
  expect(await house.rooms.read(GROUP_DOCUMENT, (doc) => doc.store.pendingStructs ?? doc.store.pendingDs)).toBeNull();
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a", after: "after" });
}

test.each<[string, readonly number[]]>([
  ["an empty frame", []],
  ["an endless number", [255, 255, 255, 255, 255, 255, 255, 255, 255, 255]],
  ["a frame that is cut off", [0, 2, 200, 1]],
  ["a step of sync that does not exist", [0, 9, 0]],
  ["a state vector that is none", [0, 0, 2, 255, 255]],
])("%s", async (_what, bytes) => {
  beto.send(new Uint8Array(bytes));
  await expectOnlyTheSenderHurt(closeCodes.malformed);
});

test("a text frame", async () => {
  beto.send("hello" as unknown as Uint8Array);
  await expectOnlyTheSenderHurt(closeCodes.malformed);
});

test.each<[string, () => Uint8Array]>([
  ["bytes that are no update", () => new Uint8Array([1, 2, 3, 255])],
  ["thirty million structs in seven bytes", () => new Uint8Array([1, 255, 255, 255, 15, 1, 0])],
  ["an update that misses its beginning", () => lastPartOf((doc) => writeNote(doc, "x"))],
  ["a text after a letter that is nowhere", () => danglingOrigin()],
  ["deleting what is not there", () => deletion({ client: 12345, clock: 0, length: 5 })],
  [
    "deleting the same over and over",
    () => deletion(...Array(5000).fill({ client: ana.doc.clientID, clock: 0, length: 1 })),
  ],
  ["a document in the document", () => wholeOf((doc) => doc.getMap("items").set("x", new Y.Doc()))],
  ["bytes in a record", () => wholeOf((doc) => doc.getMap("placements").set("b/x", new Uint8Array(3)))],
  ["XML in a record's place", () => wholeOf((doc) => doc.getMap("items").set("x", new Y.XmlElement("script")))],
  ["a list in a record's place", () => wholeOf((doc) => doc.getMap("items").set("x", new Y.Array()))],
  ["a plain value in a shared record's place", () => wholeOf((doc) => doc.getMap("items").set("x", { kind: "note" }))],
  ["maps in maps, five hundred deep", () => wholeOf((doc) => nestMaps(doc, 500))],
  ["plain data five thousand deep", () => wholeOf((doc) => doc.getMap("placements").set("b/x", nested(5000)))],
  ["a prototype as a key", () => wholeOf((doc) => doc.getMap("placements").set("b/x", JSON.parse('{"__proto__":{}}')))],
  ["formatted text", () => wholeOf((doc) => format(doc))],
  ["something already deleted, in a table of its own", () => wholeOf((doc) => leaveDeleted(doc))],
  ["three thousand tables", () => wholeOf((doc) => manyRoots(doc, 3000))],
])("%s", async (_what, make) => {
  beto.sendUpdate(make());
  await expectOnlyTheSenderHurt(closeCodes.malformed);
});

test("an update above the limit closes with a code that stops the sender from trying again", async () => {
  beto.sendUpdate(new Uint8Array(UPDATE_LIMIT_BYTES + 1));
  await expectOnlyTheSenderHurt(closeCodes.tooLarge);
});

test("a flood closes its sender", async () => {
  for (let index = 0; index < 5000 && beto.isOpen; index += 1) beto.send(new Uint8Array([3]));
  await expectOnlyTheSenderHurt(closeCodes.abusive);
});

function wholeOf(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  change(doc);
  return Y.encodeStateAsUpdate(doc);
}

function lastPartOf(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  writeNote(doc, "first");
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

function danglingOrigin(): Uint8Array {
  const text = new Y.Doc();
  text.getText("items").insert(0, "abc");
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(text));
  const before = Y.encodeStateVector(other);
  other.getText("items").insert(3, "d");
  return Y.encodeStateAsUpdate(other, before);
}

function deletion(...ranges: readonly { client: number; clock: number; length: number }[]): Uint8Array {
  const encoder = encoding.createEncoder();
  const numbers = ranges.flatMap(({ clock, length }) => [clock, length]);
  for (const number of [0, 1, ranges[0]?.client ?? 0, ranges.length, ...numbers]) {
    encoding.writeVarUint(encoder, number);
  }
  return encoding.toUint8Array(encoder);
}

function nestMaps(doc: Y.Doc, depth: number): void {
  let map = doc.getMap("items");
  for (let level = 0; level < depth; level += 1) {
    const inner = new Y.Map<unknown>();
    map.set("x", inner);
    map = inner;
  }
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function format(doc: Y.Doc): void {
  writeNote(doc, "x");
  const text = (doc.getMap("items").get("x") as Y.Map<unknown>).get("text") as Y.Text;
  text.insert(0, "bold", { bold: true });
}

function leaveDeleted(doc: Y.Doc): void {
  doc.getArray("mine").push([1]);
  doc.getArray("mine").delete(0);
}

function manyRoots(doc: Y.Doc, count: number): void {
  for (let index = 0; index < count; index += 1) doc.getMap(`t${index}`).set("k", 1);
}
