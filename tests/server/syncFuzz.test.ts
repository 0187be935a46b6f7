// Rubbish in: valid updates, bent in every way that bytes can be bent. The server never falls, the room always goes on,
// and everyone's copy stays the same. A failure prints its seed; MINGA_SEED repeats it.
import { randomInt } from "node:crypto";
import { deleteItems, setText } from "@minga/shared/boards/itemOperations.ts";
import { compare } from "@minga/shared/core/order.ts";
import { ACK } from "@minga/shared/protocol/messages.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { type Chance, createChance } from "../convergence/chance.ts";
import { bendBytes, bendStructs } from "../drivers/bentUpdates.ts";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { openRawSocket, type RawSocket } from "../drivers/rawSocket.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

const CASES = 1500;
const TIME_LIMIT_MS = 10_000;

test("bent updates never bring a room down, and never part its copies", async () => {
  const seed = Number(process.env["MINGA_SEED"] ?? randomInt(2 ** 31));
  const chance = createChance(seed);
  const house = await openSyncHouse();
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const carla = house.enter("carla", GROUP_DOCUMENT);
  for (const id of ["a", "b", "c"]) writeNote(ana.doc, id, { author: "ana" });
  await ana.saved();
  const counts = { admitted: 0, refused: 0 };
  const end = Date.now() + TIME_LIMIT_MS;
  let beto = await enter(house);
  for (let index = 0; index < CASES && Date.now() < end; index += 1) {
    const doc = await house.rooms.read(GROUP_DOCUMENT, (open) => Y.encodeStateAsUpdate(open));
    const answers = beto.frames.length;
    beto.sendUpdate(bentUpdate(doc, chance));
    await beto.heard(() => hasAck(beto, answers));
    counts[beto.isOpen ? "admitted" : "refused"] += 1;
    if (!beto.isOpen) beto = await enter(house);
  }

  writeNote(ana.doc, "last", { author: "ana" });
  await ana.saved();
  await until(() => notesOf(carla.doc)["last"] === "last");
  const whole = await house.rooms.read(GROUP_DOCUMENT, contentOf);
  const where = `seed ${seed}, ${JSON.stringify(counts)}`;
  await until(() => contentOf(ana.doc) === whole && contentOf(carla.doc) === whole).catch(() => undefined);
  expect(contentOf(ana.doc), where).toBe(whole);
  expect(contentOf(carla.doc), where).toBe(whole);
  expect(await house.rooms.read(GROUP_DOCUMENT, (doc) => doc.store.pendingStructs), where).toBeNull();
  expect([ana.closeCodes, carla.closeCodes], where).toEqual([[], []]);

  const { store } = house;
  await house.close();
  const again = await openSyncHouse({ store });
  expect(await again.rooms.read(GROUP_DOCUMENT, contentOf), where).toBe(whole);
  await again.close();
  expect(counts.refused, where).toBeGreaterThan(CASES / 10);
});

/** What Beto's device could honestly send now, bent. */
function bentUpdate(state: Uint8Array, chance: Chance): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const before = Y.encodeStateVector(doc);
  const ids = [...doc.getMap("items").keys()];
  for (let step = chance.below(3); step >= 0; step -= 1) {
    const id = chance.pick(ids) ?? "a";
    const text = "hola ".repeat(chance.below(4));
    if (chance.happens(0.4)) writeNote(doc, `f${chance.below(40)}`, { author: "beto", text });
    else if (chance.happens(0.7)) setText(doc, id, `texto ${chance.below(1000)}`);
    else deleteItems(doc, [id]);
  }
  const update = Y.encodeStateAsUpdate(doc, chance.happens(0.2) ? undefined : before);
  return chance.happens(0.4) ? bendBytes(update, chance) : bendStructs(update, doc, chance);
}

async function enter(house: SyncHouse): Promise<RawSocket> {
  return house.keep(await openRawSocket(`${house.url}/${GROUP_DOCUMENT}`, house.headers("beto")));
}

function hasAck({ frames }: RawSocket, from: number): boolean {
  return frames.slice(from).some((frame) => frame[0] === ACK);
}

/** As text, with all keys in order: the same content reads the same. */
function contentOf(doc: Y.Doc): string {
  const tables = ["items", "placements"].map((name) => doc.getMap(name).toJSON());
  return JSON.stringify(tables, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
      : value,
  );
}
