// A document of an older shape is brought up to date on disk before anyone sees it, once.
import { randomBytes } from "node:crypto";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import type { Migration } from "@minga/shared/document/migrate.ts";
import { liveMap } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { documents } from "@minga/shared/protocol/documentTables.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { notesOf } from "../drivers/notes.ts";
import { GROUP_DOCUMENT, openSyncHouse } from "../drivers/syncHouse.ts";

/** As if notes had once kept their colour under another name. */
const renameColour: Migration = {
  name: "notes: colour becomes color",
  run(doc) {
    for (const id of doc.getMap("items").keys()) {
      const note = liveMap(doc, items, id);
      if (!note?.has("colour")) continue;
      note.set("color", note.get("colour"));
      note.delete("colour");
    }
  },
};
const declarations = { ...documents, group: { ...documents.group, migrations: [renameColour] } };

test("an older document is migrated and committed before the first who joins is answered", async () => {
  const store = createMemoryStore({ random: randomBytes });
  await store.commit({ updates: [{ document: GROUP_DOCUMENT, bytes: olderDocument() }] });

  const house = await openSyncHouse({ store, declarations });
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.synced();
  expect(liveMap(ana.doc, items, "a")?.toJSON()).toMatchObject({ color: "pink", text: "antes" });
  expect(liveMap(ana.doc, items, "a")?.has("colour")).toBe(false);
  expect((await store.read(GROUP_DOCUMENT))?.updates).toHaveLength(2);
  await house.close();

  const again = await openSyncHouse({ store, declarations });
  expect(await again.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "antes" });
  expect((await store.read(GROUP_DOCUMENT))?.updates).toHaveLength(2);
  await again.close();
});

test("a document of a newer version is not opened, and not touched", async () => {
  const store = createMemoryStore({ random: randomBytes });
  const newer = new Y.Doc();
  newer.getMap("schema").set("version", 7);
  await store.commit({ updates: [{ document: GROUP_DOCUMENT, bytes: Y.encodeStateAsUpdate(newer) }] });
  const house = await openSyncHouse({ store, declarations });
  const ana = house.enter("ana", GROUP_DOCUMENT);
  expect(await ana.closed()).toBe(4503);
  expect((await store.read(GROUP_DOCUMENT))?.updates).toHaveLength(1);
  await house.close();
});

function olderDocument(): Uint8Array {
  const doc = new Y.Doc();
  const note = new Y.Map<unknown>();
  const fields = { kind: "note", text: new Y.Text("antes"), colour: "pink", createdAt: 1 };
  for (const [field, value] of Object.entries(fields)) note.set(field, value);
  doc.getMap("items").set("a", note);
  return Y.encodeStateAsUpdate(doc);
}
