import { expect, test } from "vitest";
import * as Y from "yjs";
import { addMap, deleteRecord, readTable } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import { items } from "./items.ts";
import { dependOn, linkedFrom, linkSource, stopDepending, unlinkAll, unlinkSource } from "./linkOperations.ts";
import { links } from "./links.ts";

function docWith(kinds: Readonly<Record<string, "note" | "theme" | "initiative">>): Y.Doc {
  const doc = new Y.Doc();
  transact(doc, () => {
    for (const [id, kind] of Object.entries(kinds)) {
      addMap(doc, items, id, { kind, text: id, color: "yellow", createdAt: 1 });
    }
  });
  return doc;
}

const keysOf = (doc: Y.Doc) => [...doc.getMap(links.name).keys()].sort();

test("an initiative may be made from several notes and themes, each named once", () => {
  const doc = docWith({ bar: "initiative", note: "note", theme: "theme" });
  linkSource(doc, { from: "bar", to: "theme" });
  linkSource(doc, { from: "bar", to: "note" });
  linkSource(doc, { from: "bar", to: "note" });

  expect(linkedFrom(readTable(doc, links).values(), { kind: "source", from: "bar" })).toEqual(["note", "theme"]);
  for (const [key, value] of doc.getMap(links.name))
    expect(links.refuse(value as object as never, key)).toBeUndefined();

  unlinkSource(doc, { from: "bar", to: "note" });
  expect(keysOf(doc)).toEqual(["source/theme/bar"]);
});

test("an initiative is made from ideas, never from another initiative or from what is gone", () => {
  const doc = docWith({ bar: "initiative", other: "initiative", note: "note" });
  linkSource(doc, { from: "bar", to: "other" });
  linkSource(doc, { from: "bar", to: "gone" });
  linkSource(doc, { from: "gone", to: "note" });
  linkSource(doc, { from: "note", to: "note" });

  expect(keysOf(doc)).toEqual([]);
});

test("a dependency that would close a circle, lead to itself or to nothing is refused with its reason", () => {
  const doc = docWith({ a: "initiative", b: "initiative", c: "initiative", note: "note" });

  expect(dependOn(doc, { from: "b", to: "a" })).toEqual({ ok: true });
  expect(dependOn(doc, { from: "c", to: "b" })).toEqual({ ok: true });
  expect(dependOn(doc, { from: "a", to: "c" })).toEqual({ reason: "cycle" });
  expect(dependOn(doc, { from: "a", to: "a" })).toEqual({ reason: "self" });
  expect(dependOn(doc, { from: "a", to: "note" })).toEqual({ reason: "gone" });
  expect(dependOn(doc, { from: "gone", to: "a" })).toEqual({ reason: "gone" });
  expect(keysOf(doc)).toEqual(["depends/a/b", "depends/b/c"]);

  stopDepending(doc, { from: "c", to: "b" });
  expect(dependOn(doc, { from: "a", to: "c" })).toEqual({ ok: true });
});

test("asking again for a dependency that is there changes nothing and is no refusal", () => {
  const doc = docWith({ a: "initiative", b: "initiative" });
  dependOn(doc, { from: "b", to: "a" });
  const before = Y.encodeStateVector(doc);

  expect(dependOn(doc, { from: "b", to: "a" })).toEqual({ ok: true });
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test("two people may close a circle between them, and looking for one more ends", () => {
  const mine = docWith({ a: "initiative", b: "initiative", c: "initiative" });
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  dependOn(mine, { from: "a", to: "b" });
  dependOn(theirs, { from: "b", to: "a" });
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));

  expect(keysOf(mine)).toEqual(["depends/a/b", "depends/b/a"]);
  expect(dependOn(mine, { from: "c", to: "a" })).toEqual({ ok: true });
  expect(dependOn(mine, { from: "b", to: "c" })).toEqual({ reason: "cycle" });
});

test("letting go of an item takes the links on both of its sides and no other", () => {
  const doc = docWith({ a: "initiative", b: "initiative", c: "initiative", note: "note" });
  dependOn(doc, { from: "b", to: "a" });
  dependOn(doc, { from: "c", to: "b" });
  dependOn(doc, { from: "c", to: "a" });
  linkSource(doc, { from: "b", to: "note" });
  deleteRecord(doc, items, "b");
  unlinkAll(doc, new Set(["b"]));

  expect(keysOf(doc)).toEqual(["depends/a/c"]);
});
