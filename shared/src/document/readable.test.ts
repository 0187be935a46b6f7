import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { boards } from "../boards/boards.ts";
import { placements } from "../boards/placement.ts";
import { groups } from "../facilitation/groups.ts";
import { stages } from "../facilitation/stages.ts";
import { items } from "../items/items.ts";
import { documents } from "../protocol/documentTables.ts";
import { type Plain, plainValue } from "./plain.ts";
import { readTable, type Table } from "./table.ts";

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

test("whatever lies in a record, a reader gives what the gate would accept, or nothing", () => {
  const keys = new Map<Table<unknown>, string>([[placements, "board/a"]]);
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });
  const fields = [
    "kind",
    "text",
    "color",
    "createdAt",
    "author",
    "at",
    "z",
    "order",
    "mode",
    "minutes",
    "rect",
    "regions",
  ];
  const rubbish = fc.oneof(anything, fc.dictionary(fc.constantFrom(...fields), anything), damaged(note, anything));
  fc.assert(
    fc.property(rubbish, (value) => {
      for (const table of [items, placements, stages, boards, groups]) {
        const key = keys.get(table) ?? "a";
        const read = table.read(plainValue(value), key);
        if (read !== undefined) expect(table.refuse(plainValue(read), key)).toBeUndefined();
      }
    }),
  );
});

/** A sound record in which one field says something else. */
function damaged(record: object, other: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(record)), other)
    .map(([field, value]) => ({ ...record, [field]: value }));
}

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
