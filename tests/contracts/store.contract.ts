// What every store promises, whatever it is made of. An adapter is one call with a way to make it; where it outlives
// its process, `reopen` gives the same store again and `readBytes` all that it keeps.

import { createCatalogue } from "@minga/server/storage/catalogue.ts";
import type { Store } from "@minga/server/storage/store.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

interface Opened {
  readonly store: Store;
  readonly reopen?: () => Promise<Store>;
  readonly readBytes?: () => Promise<Buffer>;
  readonly discard: () => Promise<void>;
}

const DOCUMENT = documentName("group", "g1");
const OTHER = documentName("group", "g2");

export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(async () => {
      await store.close();
      await opened.discard();
    });

    test("a document that was never written is not there", async () => {
      expect(await store.read(DOCUMENT)).toBeUndefined();
    });

    test("updates come back in the order in which they were committed", async () => {
      await store.commit({ updates: [update(DOCUMENT, 1), update(DOCUMENT, 2)] });
      await store.commit({ updates: [update(DOCUMENT, 3)] });
      expect(await contents(store)).toEqual({ updates: [[1], [2], [3]], upTo: 3 });
    });

    test("a document keeps the lineage of its first commit, and no two share one", async () => {
      await store.commit({ updates: [update(DOCUMENT, 1), update(OTHER, 1)] });
      const lineage = (await store.read(DOCUMENT))?.lineage;
      await store.commit({ updates: [update(DOCUMENT, 2)] });
      expect((await store.read(DOCUMENT))?.lineage).toBe(lineage);
      expect((await store.read(OTHER))?.lineage).not.toBe(lineage);
    });

    test("one commit writes several documents and rows", async () => {
      await store.commit({ updates: [update(DOCUMENT, 1), update(OTHER, 2)], statements: [workshopRow(store, "w1")] });
      expect(await contents(store)).toEqual({ updates: [[1]], upTo: 1 });
      expect(await contents(store, OTHER)).toEqual({ updates: [[2]], upTo: 1 });
      expect(await workshops(store)).toEqual(["w1"]);
    });

    test("a commit with one bad row writes nothing at all", async () => {
      await store.commit({ updates: [], statements: [workshopRow(store, "w1")] });
      const refused = store.commit({
        updates: [update(DOCUMENT, 1)],
        statements: [workshopRow(store, "w2"), workshopRow(store, "w1")],
      });
      await expect(refused).rejects.toMatchObject({ code: "conflict" });
      expect(await store.read(DOCUMENT)).toBeUndefined();
      expect(await workshops(store)).toEqual(["w1"]);
    });

    test("a row may not name what does not exist", async () => {
      const orphan = createCatalogue(store).insertInto("groups").values({ id: "g", workshop: "nowhere" }).compile();
      await expect(store.commit({ updates: [], statements: [orphan] })).rejects.toMatchObject({ code: "conflict" });
    });

    test("compaction replaces what it covers and keeps what came later", async () => {
      await store.commit({ updates: [1, 2, 3, 4].map((byte) => update(DOCUMENT, byte)) });
      await store.compact(DOCUMENT, Uint8Array.of(12), 2);
      expect(await contents(store)).toEqual({ snapshot: [12], updates: [[3], [4]], upTo: 4 });
      await store.compact(DOCUMENT, Uint8Array.of(14), 4);
      expect(await contents(store)).toEqual({ snapshot: [14], updates: [], upTo: 4 });
      await store.commit({ updates: [update(DOCUMENT, 5)] });
      expect(await contents(store)).toEqual({ snapshot: [14], updates: [[5]], upTo: 5 });
    });

    test("compaction refuses to cover what was never committed", async () => {
      await store.commit({ updates: [update(DOCUMENT, 1)] });
      await expect(store.compact(DOCUMENT, Uint8Array.of(9), 2)).rejects.toMatchObject({ code: "unavailable" });
      await expect(store.compact(OTHER, Uint8Array.of(9), 1)).rejects.toMatchObject({ code: "unavailable" });
      expect(await contents(store)).toEqual({ updates: [[1]], upTo: 1 });
    });

    test("what a commit deletes and forgets is in no byte of what is kept", async () => {
      const secret = "nobody reads this again ".repeat(400);
      const settings = createCatalogue(store);
      await settings.insertInto("settings").values({ key: "join-address", value: secret }).execute();
      const statements = [settings.deleteFrom("settings").compile()];
      await store.commit({ updates: [update(DOCUMENT, 1)], statements, forgets: true });
      expect(await settings.selectFrom("settings").selectAll().execute()).toEqual([]);
      expect(await contents(store)).toEqual({ updates: [[1]], upTo: 1 });
      expect((await opened.readBytes?.())?.includes(secret.slice(0, 24)) ?? false).toBe(false);
    });

    test("calls are carried out in the order in which they are made", async () => {
      const calls = Array.from({ length: 20 }, (_, byte) => store.commit({ updates: [update(DOCUMENT, byte)] }));
      const read = store.read(DOCUMENT);
      await Promise.all(calls);
      expect((await read)?.upTo).toBe(20);
    });

    test("what a caller does with its bytes afterwards changes nothing", async () => {
      const bytes = Uint8Array.of(1, 2, 3);
      await store.commit({ updates: [{ document: DOCUMENT, bytes }] });
      bytes.fill(0);
      expect(await contents(store)).toEqual({ updates: [[1, 2, 3]], upTo: 1 });
    });

    test("after closing, every call is refused", async () => {
      await store.close();
      await expect(store.read(DOCUMENT)).rejects.toMatchObject({ code: "unavailable" });
      await expect(store.commit({ updates: [] })).rejects.toMatchObject({ code: "unavailable" });
    });

    test("what was committed is there after reopening, where the store has a place to keep it", async () => {
      if (!opened.reopen) return;
      await store.commit({ updates: [update(DOCUMENT, 1)], statements: [workshopRow(store, "w1")] });
      const before = await store.read(DOCUMENT);
      await store.close();
      store = await opened.reopen();
      expect(await store.read(DOCUMENT)).toEqual(before);
      expect(await workshops(store)).toEqual(["w1"]);
    });
  });
}

function update(document: typeof DOCUMENT, ...bytes: number[]) {
  return { document, bytes: Uint8Array.from(bytes) };
}

function workshopRow(store: Store, id: string) {
  return createCatalogue(store).insertInto("workshops").values({ id, door: "open", created_at: 1 }).compile();
}

async function workshops(store: Store): Promise<readonly string[]> {
  const rows = await createCatalogue(store).selectFrom("workshops").select("id").orderBy("id").execute();
  return rows.map((row) => row.id);
}

async function contents(store: Store, document = DOCUMENT) {
  const stored = await store.read(document);
  if (!stored) return undefined;
  const { snapshot, updates, upTo } = stored;
  return {
    ...(snapshot === undefined ? {} : { snapshot: [...snapshot] }),
    updates: updates.map((bytes) => [...bytes]),
    upTo,
  };
}
