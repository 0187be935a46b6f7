import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { boards } from "../boards/boards.ts";
import { placements } from "../boards/placement.ts";
import { groups } from "../facilitation/groups.ts";
import { stages } from "../facilitation/stages.ts";
import { items } from "../items/items.ts";
import { documents } from "../protocol/documents.ts";
import { type Plain, plainValue } from "./plain.ts";
import { readTable } from "./table.ts";

const note = { kind: "note", text: "Ventanilla única", color: "pink", createdAt: 5 };

test("one bad field falls back alone and an unknown one is passed over", () => {
  expect(items.read({ ...note, color: "ultraviolet", glow: true }, "a")).toEqual({ ...note, color: "yellow" });
});

test("an item of a kind from the future is not shown and not an empty note", () => {
  expect(items.read({ ...note, kind: "hologram" }, "a")).toBeUndefined();
});

test("what the reader would change the gate refuses", () => {
  expect(items.refuse(note, "a")).toBeUndefined();
  expect(items.refuse({ ...note, color: "ultraviolet" }, "a")).toBeDefined();
  expect(items.refuse({ ...note, glow: true }, "a")).toBeDefined();
  expect(items.refuse(note, "no spaces allowed")).toBeDefined();
  expect(placements.refuse({ at: { x: Number.NaN, y: 0 } }, "b/a")).toBeDefined();
  expect(placements.refuse({ at: { x: 1e12, y: 0 } }, "b/a")).toBeDefined();
});

test("readers survive any rubbish", () => {
  const tables = [items, placements, stages, boards, groups];
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (rubbish) => {
      for (const table of tables) {
        const read = table.read(plainValue(rubbish), "a");
        // What a reader returns is what the gate accepts, but for bounds that fallbacks leave empty.
        expect(read === undefined || typeof read === "object").toBe(true);
      }
    }),
  );
});

test("a key that poisons prototypes is a key like any other", () => {
  const doc = new Y.Doc();
  doc.getMap("items").set("__proto__", { ...note, __proto__: { isAdmin: true } });
  doc.getMap("items").set("a", JSON.parse('{"kind":"note","__proto__":{"isAdmin":true}}'));

  const read = readTable(doc, items);

  expect((read.get("a") as { isAdmin?: boolean } | undefined)?.isAdmin).toBeUndefined();
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test("a value nested without end reads as nothing instead of overflowing", () => {
  let deep: Plain = "end";
  for (let depth = 0; depth < 20_000; depth += 1) deep = { deep };

  expect(() => plainValue(deep)).not.toThrow();
});

test("every table of every document has a name of its own", () => {
  for (const { tables } of Object.values(documents)) {
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  }
});
