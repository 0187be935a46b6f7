// Stopping is polite, and what was acknowledged is there after the restart; the log becomes a snapshot unseen.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@minga/server/storage/sqlite/sqliteStore.ts";
import type { Store } from "@minga/server/storage/store.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { GROUP_DOCUMENT, openSyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "minga-rooms-"));
  store = await openSqliteStore({ folder, random: randomBytes });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

test("a stop saves what came in, says so, and sends everyone away until the restart", async () => {
  const house = await openSyncHouse({ store });
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  writeNote(ana.doc, "a", { author: "ana" });
  const closing = house.rooms.close();
  expect(await ana.closed()).toBe(1012);
  await closing;
  expect(ana.controls).toContainEqual({ kind: "restarting", inSeconds: 3 });
  await expect(house.rooms.write(GROUP_DOCUMENT, () => undefined)).rejects.toMatchObject({ code: "unavailable" });
  await house.close();
});

test("after a restart everything acknowledged is there", async () => {
  const before = await openSyncHouse({ store });
  const ana = before.enter("ana", GROUP_DOCUMENT);
  for (let index = 0; index < 30; index += 1) writeNote(ana.doc, `n${index}`, { author: "ana" });
  await ana.saved();
  await before.close();
  await store.close();
  store = await openSqliteStore({ folder, random: randomBytes });
  const after = await openSyncHouse({ store });
  expect(await after.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual(notesOf(ana.doc));
  await after.close();
});

test("a long log becomes a snapshot while people write, and nobody notices", async () => {
  const house = await openSyncHouse({ store, settings: { compactAfterUpdates: 5 } });
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  for (let index = 0; index < 40; index += 1) {
    writeNote(ana.doc, `n${index}`, { author: "ana" });
    await ana.saved();
    if (index % 3 === 0) ana.doc.getMap("items").delete(`n${index - 3}`);
  }
  await ana.saved();
  const stored = await store.read(GROUP_DOCUMENT);
  expect(stored?.snapshot).toBeDefined();
  expect(stored?.updates.length).toBeLessThanOrEqual(6);
  await until(() => JSON.stringify(notesOf(beto.doc)) === JSON.stringify(notesOf(ana.doc)));
  expect([ana.closeCodes, beto.closeCodes]).toEqual([[], []]);
  await house.close();
});
