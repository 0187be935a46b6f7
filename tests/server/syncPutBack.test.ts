// What is well formed and still not right is put back by value, and its author is told.
import { colorItems, deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { liveMap, liveText, readRecord, setValue } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until, type YClient } from "../drivers/yclient.ts";

let house: SyncHouse;
let ana: YClient;
let beto: YClient;

beforeEach(async () => {
  house = await openSyncHouse();
  ana = house.enter("ana", GROUP_DOCUMENT);
  beto = house.enter("beto", GROUP_DOCUMENT);
  writeNote(ana.doc, "a", { author: "ana", text: "Turismo" });
  await Promise.all([ana.saved(), beto.synced()]);
  await until(() => notesOf(beto.doc)["a"] === "Turismo");
});
afterEach(() => house.close());

const note = (client: YClient, id = "a") => liveMap(client.doc, items, id)?.toJSON();

async function expectPutBack(client: YClient, key: string): Promise<void> {
  await until(() => client.controls.some((control) => control.kind === "put-back" && control.key === key));
  await client.saved();
  expect(client.closeCodes).toEqual([]);
}

test.each<[string, string, unknown]>([
  ["another author", "author", "beto"],
  ["another moment", "createdAt", 5],
  ["another kind", "kind", "theme"],
  ["a colour that does not exist", "color", "plaid"],
  ["a field that does not exist", "onclick", "alert(1)"],
  ["a prototype", "__proto__", { admin: true }],
  ["no colour", "color", undefined],
  ["a number that is none", "createdAt", Number.NaN],
])("%s is put back for everyone, its author included", async (_what, field, value) => {
  const before = note(ana);
  liveMap(beto.doc, items, "a")?.set(field, value);
  await expectPutBack(beto, "a");
  await until(() => JSON.stringify(note(beto)) === JSON.stringify(before));
  expect(note(ana)).toEqual(before);
});

test("a text far too long is put back, and the text stays the one that people have open", async () => {
  const open = liveText(ana.doc, items, { key: "a", field: "text" });
  liveText(beto.doc, items, { key: "a", field: "text" })?.insert(0, "x".repeat(5000));
  await expectPutBack(beto, "a");
  await until(() => notesOf(beto.doc)["a"] === "Turismo");
  open?.insert(7, " rural");
  await until(() => notesOf(beto.doc)["a"] === "Turismo rural");
});

test("a new note in somebody else's name stays, in nobody's name", async () => {
  writeNote(beto.doc, "b", { author: "ana", text: "no lo dije" });
  await expectPutBack(beto, "b");
  await until(() => note(ana, "b") !== undefined);
  await until(() => note(beto, "b")?.["author"] === undefined);
  expect(note(ana, "b")).toMatchObject({ text: "no lo dije" });
  expect(note(ana, "b")).not.toHaveProperty("author");
});

test("a record that is nothing of ours is deleted again", async () => {
  const record = new Y.Map<unknown>();
  record.set("kind", "bomb");
  beto.doc.getMap("items").set("b", record);
  await expectPutBack(beto, "b");
  await until(() => !beto.doc.getMap("items").has("b"));
  expect(ana.doc.getMap("items").has("b")).toBe(false);
});

test("a key or a value that no placement may have is put back", async () => {
  setValue(beto.doc, placements, "no slash", { z: 1 });
  await expectPutBack(beto, "no slash");
  setValue(beto.doc, placements, "tablero/a", { at: { x: Number.MAX_VALUE, y: 0 } });
  await expectPutBack(beto, "tablero/a");
  await until(() => readRecord(beto.doc, placements, "tablero/a")?.at?.x === 1);
  expect(beto.doc.getMap("placements").has("no slash")).toBe(false);
});

test("colouring, writing and deleting what others made is nobody's fault", async () => {
  colorItems(beto.doc, ["a"], "pink");
  liveText(beto.doc, items, { key: "a", field: "text" })?.insert(0, "¡");
  await beto.saved();
  await until(() => note(ana)?.["color"] === "pink");
  deleteItems(beto.doc, ["a"]);
  await until(() => note(ana) === undefined);
  expect(beto.controls).toEqual([]);
});

test("undoing the deletion of somebody's note brings it back in their name", async () => {
  const undo = new Y.UndoManager(beto.doc.getMap("items"), { trackedOrigins: new Set([beto]) });
  beto.doc.transact(() => beto.doc.getMap("items").delete("a"), beto);
  await until(() => note(ana) === undefined);
  undo.undo();
  await until(() => note(ana)?.["author"] === "ana");
  await beto.saved();
  expect(beto.controls).toEqual([]);
  undo.destroy();
});
