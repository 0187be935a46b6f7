// Presence: whose it is, the server says; latest state wins; who leaves is gone at once.

import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as awareness from "y-protocols/awareness";
import * as Y from "yjs";
import { openRawSocket } from "../drivers/rawSocket.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until, type YClient } from "../drivers/yclient.ts";

let house: SyncHouse;
let ana: YClient;
let beto: YClient;

beforeEach(async () => {
  house = await openSyncHouse();
  ana = house.enter("ana", GROUP_DOCUMENT);
  beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
});
afterEach(() => house.close());

const seenBy = (viewer: YClient, shown: YClient) => viewer.awareness.getStates().get(shown.doc.clientID);

test("a state arrives with the member's id, whatever its sender claims", async () => {
  beto.awareness.setLocalState({ board: "tablero", pointer: { x: 3, y: 4 } });
  await until(() => seenBy(ana, beto)?.["pointer"] !== undefined);
  expect(seenBy(ana, beto)).toEqual({ board: "tablero", pointer: { x: 3, y: 4 }, member: "beto" });
  beto.awareness.setLocalState({ board: "otro", member: "ana" });
  beto.awareness.setLocalState({ board: "tercero" });
  await until(() => seenBy(ana, beto)?.["board"] === "tercero");
  expect(seenBy(ana, beto)?.["member"]).toBe("beto");
});

test("nobody shows themselves under somebody else's client id", async () => {
  ana.awareness.setLocalState({ board: "tablero" });
  await until(() => seenBy(beto, ana)?.["board"] === "tablero");
  const raw = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
  raw.send(presenceOf(ana.doc.clientID, { board: "forged" }, 2 ** 31));
  raw.send(presenceOf(4711, { board: "own" }, 1));
  await until(() => beto.awareness.getStates().get(4711)?.["board"] === "own");
  expect(seenBy(beto, ana)).toEqual({ board: "tablero", member: "ana" });
  ana.awareness.setLocalState({ board: "moved on" });
  await until(() => seenBy(beto, ana)?.["board"] === "moved on");
});

test("one socket shows one person: the second id it comes with is ignored", async () => {
  const raw = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
  raw.send(presenceOf(1, { board: "one" }, 1));
  raw.send(presenceOf(2, { board: "two" }, 1));
  raw.send(presenceOf(1, { board: "three" }, 2));
  await until(() => ana.awareness.getStates().get(1)?.["board"] === "three");
  expect(ana.awareness.getStates().has(2)).toBe(false);
});

test("a clock that no device counts to is not passed on: the next after it would be unreadable", async () => {
  const raw = house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
  raw.send(presenceOf(4711, { board: "endless" }, Number.MAX_SAFE_INTEGER));
  raw.send(presenceOf(4711, { board: "good" }, 1));
  await until(() => ana.awareness.getStates().get(4711)?.["board"] === "good");
  raw.close();
  await until(() => !ana.awareness.getStates().has(4711));
});

test("what is no presence of ours is not passed on", async () => {
  beto.awareness.setLocalState({ board: "tablero", html: "<b>" });
  beto.awareness.setLocalState({ board: "x".repeat(5000) });
  beto.awareness.setLocalState({ pointer: { x: Number.MAX_VALUE, y: 0 } });
  beto.awareness.setLocalState({ board: "good" });
  await until(() => seenBy(ana, beto)?.["board"] === "good");
  expect(beto.closeCodes).toEqual([]);
});

test("who comes later sees who is there, and who leaves is gone", async () => {
  ana.awareness.setLocalState({ board: "tablero" });
  await until(() => seenBy(beto, ana)?.["board"] === "tablero");
  const carla = house.enter("carla", GROUP_DOCUMENT);
  await until(() => seenBy(carla, ana)?.["board"] === "tablero");
  ana.provider.ws?.close();
  // The provider drops nobody else's state: only the server's word removes it.
  await until(() => seenBy(beto, ana) === undefined);
  await until(() => seenBy(beto, ana)?.["board"] === "tablero");
});

test("a projector sees and is not seen", async () => {
  const projector = house.enter("projector", GROUP_DOCUMENT);
  projector.awareness.setLocalState({ board: "wall" });
  ana.awareness.setLocalState({ board: "tablero" });
  await until(() => seenBy(projector, ana)?.["board"] === "tablero");
  expect(seenBy(ana, projector)).toBeUndefined();
});

test("what several show in one moment leaves in few frames", async () => {
  const carla = house.enter("carla", GROUP_DOCUMENT);
  await carla.synced();
  let frames = 0;
  carla.awareness.on("update", (_change: unknown, origin: unknown) => {
    if (origin === carla.provider) frames += 1;
  });
  for (let x = 0; x < 200; x += 1) {
    ana.awareness.setLocalState({ pointer: { x, y: 0 } });
    beto.awareness.setLocalState({ pointer: { x, y: 0 } });
  }
  await until(() =>
    [ana, beto].every((each) => JSON.stringify(seenBy(carla, each)?.["pointer"]) === '{"x":199,"y":0}'),
  );
  expect(frames).toBeLessThan(20);
});

function presenceOf(client: number, state: object, clock: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  const own = new awareness.Awareness(doc);
  own.setLocalState(state);
  own.meta.set(client, { clock, lastUpdated: 0 });
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint8Array(encoder, awareness.encodeAwarenessUpdate(own, [client]));
  own.destroy();
  return encoding.toUint8Array(encoder);
}
