// A copy of another history is never merged: the socket is closed before a word of sync.
import { SYNC } from "@minga/shared/protocol/messages.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRawSocket } from "../drivers/rawSocket.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

test("the first who joins is told the lineage, which stays the same", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await until(() => ana.infos.length > 0);
  const lineage = ana.infos[0]?.lineage ?? "";
  expect(lineage).not.toBe("");
  const beto = house.enter("beto", GROUP_DOCUMENT, { params: { lineage } });
  await beto.synced();
  expect(beto.infos[0]?.lineage).toBe(lineage);
  expect((await house.store.read(GROUP_DOCUMENT))?.lineage).toBe(lineage);
});

test("a device with a copy of another history is closed for good, before any sync", async () => {
  const address = `${house.url}/${GROUP_DOCUMENT}?lineage=another`;
  const socket = house.keep(await openRawSocket(address, house.headers("ana")));
  expect(await socket.closed()).toBe(4409);
  expect(socket.types()).not.toContain(SYNC);
});

test("the server keeps speaking while nobody writes", async () => {
  await house.close();
  house = await openSyncHouse({ settings: { keepAliveMs: 10 } });
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await until(() => ana.infos.length > 5);
  expect(ana.closeCodes).toEqual([]);
});
