/** Everyone sees the same in the end, whatever the network does meanwhile. A failure prints the seed it happened with. */
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { makeTheme } from "@minga/shared/boards/notes/themes.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { createChance } from "./chance.ts";
import { gesture } from "./gestures.ts";
import { createHall, type Device } from "./hall.ts";

const seeds = integer({ min: 0, max: 2 ** 31 - 1 });
const FIVE = ["ana", "luz", "sol", "mar", "paz"];

test("five devices converge under reordering, drops and reconnects, with undo in between", () => {
  assert(
    property(seeds, (seed) => {
      const chance = createChance(seed);
      const hall = createHall(chance, FIVE);
      for (let moment = 0; moment < 300; moment += 1) {
        const device = chance.pick(hall.devices);
        if (device && chance.happens(0.4)) act(device);
        else hall.stir();
      }
      hall.settle();
      expectTheSame(hall.devices);

      function act({ doc, history }: Device): void {
        if (chance.happens(0.8)) gesture(doc, chance);
        else if (chance.happens(0.7)) history.undo();
        else history.redo();
      }
    }),
    { numRuns: 60 },
  );
});

test("two people placing the first item of a board at once both keep it", () => {
  assert(
    property(seeds, (seed) => {
      const chance = createChance(seed);
      const hall = createHall(chance, ["ana", "luz"]);
      for (const { name, doc } of hall.devices) {
        addNotes(doc, "empty", [{ id: name, at: { x: 1, y: 1 }, text: name, color: "sky", createdAt: 1 }]);
      }
      hall.settle();
      expectTheSame(hall.devices);
      for (const { doc } of hall.devices) {
        expect([...readTable(doc, placements).keys()].sort()).toEqual(["empty/ana", "empty/luz"]);
        expect([...readTable(doc, items).values()].map(({ text }) => text).sort()).toEqual(["ana", "luz"]);
      }
    }),
    { numRuns: 200 },
  );
});

test("two people grouping one note at once both keep their theme, and the note is in one of them", () => {
  assert(
    property(seeds, (seed) => {
      const chance = createChance(seed);
      const hall = createHall(chance, ["ana", "luz"]);
      const [first] = hall.devices;
      const at = { x: 0, y: 0 };
      for (const id of ["ana", "luz", "both"]) {
        if (first) addNotes(first.doc, "b", [{ id: `n-${id}`, at, text: id, color: "sky", createdAt: 1 }]);
      }
      hall.settle();
      for (const { name, doc } of hall.devices) {
        makeTheme(doc, "b", { id: `t-${name}`, notes: [`n-${name}`, "n-both"], at, createdAt: 2 });
      }
      hall.settle();
      expectTheSame(hall.devices);
      const there = first ? readTable(first.doc, items) : new Map<string, Item>();
      expect([...there.keys()].sort()).toEqual(["n-ana", "n-both", "n-luz", "t-ana", "t-luz"]);
      const themeOf = (id: string) => {
        const note = there.get(id);
        return note?.kind === "note" ? note.theme : undefined;
      };
      expect([themeOf("n-ana"), themeOf("n-luz")]).toEqual(["t-ana", "t-luz"]);
      expect(["t-ana", "t-luz"]).toContain(themeOf("n-both"));
    }),
    { numRuns: 200 },
  );
});

test("two people typing in one note at once lose no letter", () => {
  assert(
    property(seeds, (seed) => {
      const chance = createChance(seed);
      const hall = createHall(chance, FIVE);
      const [first] = hall.devices;
      if (first) addNotes(first.doc, "b", [{ id: "a", text: "agua", color: "sky", createdAt: 1 }]);
      hall.settle();
      for (const { name, doc } of hall.devices) {
        const text = doc.getMap<Y.Map<Y.Text>>(items.name).get("a")?.get("text");
        text?.insert(chance.below(text.length + 1), `<${name}>`);
      }
      hall.settle();
      expectTheSame(hall.devices);
      const text = first && readTable(first.doc, items).get("a")?.text;
      expect([...(text ?? "")].sort()).toEqual([...`agua${FIVE.map((name) => `<${name}>`).join("")}`].sort());
    }),
    { numRuns: 100 },
  );
});

function expectTheSame(devices: readonly Device[]): void {
  const [first, ...others] = devices.map(({ doc }) => ({
    items: doc.getMap(items.name).toJSON(),
    placements: doc.getMap(placements.name).toJSON(),
    seen: [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b),
    pending: [doc.store.pendingStructs, doc.store.pendingDs],
  }));
  for (const other of others) expect(other).toEqual(first);
  expect(first?.pending).toEqual([null, null]);
  const [snapshot, ...snapshots] = devices.map(({ doc }) => Y.snapshot(doc));
  // Structs and deletions alike: a deletion leaves no trace in what has been seen.
  for (const other of snapshots) expect(snapshot && Y.equalSnapshots(snapshot, other)).toBe(true);
}
