/** What undo promises, for any order of things that two people do on one board. A failure prints its seed. */
import { colorItems, setText } from "@minga/shared/boards/itemOperations.ts";
import { placeItems } from "@minga/shared/boards/notes/operations.ts";
import { placementKey, placements, readPlacementKey } from "@minga/shared/boards/placement.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import type * as Y from "yjs";
import { createChance } from "./chance.ts";
import { gesture } from "./gestures.ts";
import { createHall, type Device } from "./hall.ts";

const seeds = integer({ min: 0, max: 2 ** 31 - 1 });

test("an undo leaves alone what only others touched", () => {
  forAnyStory(({ mine, myItems }) => {
    const before = things(mine.doc);
    while (mine.history.undo().kind !== "nothing");
    const after = things(mine.doc);

    for (const id of changed(before, after)) expect(myItems, `item ${id} was never mine`).toContain(id);
  });
});

test("an undo takes away nothing that others wrote in what was mine", () => {
  forAnyStory(({ mine, theirs, chance, settle, myItems }) => {
    const taken = [...readTable(theirs.doc, items).keys()].filter((id) => myItems.has(id) && chance.happens(0.5));
    for (const id of taken) {
      colorItems(theirs.doc, [id], "violet");
      setText(theirs.doc, id, `${readRecord(theirs.doc, items, id)?.text}, dicen ellas`);
      placeItems(theirs.doc, "theirs", new Map([[id, { at: { x: 7, y: 7 } }]]));
    }
    settle();
    while (mine.history.undo().kind !== "nothing");

    for (const id of taken) {
      const item = readRecord(mine.doc, items, id);
      expect([item?.color, item?.text.endsWith(", dicen ellas")]).toEqual(["violet", true]);
      expect(readRecord(mine.doc, placements, placementKey("theirs", id))?.at).toEqual({ x: 7, y: 7 });
    }
  });
});

test("one keystroke undoes one step and never two", () => {
  forAnyStory(({ mine, mySteps }) => {
    for (const touched of mySteps.toReversed()) {
      const before = things(mine.doc);
      const outcome = mine.history.undo();
      const after = things(mine.doc);

      expect(outcome.kind).not.toBe("nothing");
      for (const id of changed(before, after)) expect(touched).toContain(id);
      if (outcome.kind === "overtaken") expect(changed(before, after)).toEqual([]);
    }
    expect(mine.history.undo()).toEqual({ kind: "nothing" });
  });
});

test("undoing everything alone on a board leaves it as it was, and redoing brings it all back", () => {
  assert(
    property(seeds, (seed) => {
      const chance = createChance(seed);
      const { devices } = createHall(chance, ["mine"]);
      const mine = devices[0] as Device; // the only one
      const story: ReadonlyMap<string, string>[] = [things(mine.doc)];
      for (let step = 0; step < 12; step += 1) {
        gesture(mine.doc, chance);
        story.push(things(mine.doc));
      }
      for (const earlier of story.slice(0, -1).toReversed()) {
        expect(mine.history.undo()).toEqual({ kind: "done" });
        expect(things(mine.doc)).toEqual(earlier);
      }
      for (const later of story.slice(1)) {
        expect(mine.history.redo()).toEqual({ kind: "done" });
        expect(things(mine.doc)).toEqual(later);
      }
    }),
    { numRuns: 100 },
  );
});

interface Story {
  readonly mine: Device;
  readonly theirs: Device;
  readonly chance: ReturnType<typeof createChance>;
  readonly settle: () => void;
  /** What each of my steps touched, in order. */
  readonly mySteps: readonly (readonly string[])[];
  readonly myItems: ReadonlySet<string>;
}

/** Two people do things by turns, each seeing what the other did before. */
function forAnyStory(promise: (story: Story) => void): void {
  assert(
    property(seeds, (seed) => {
      const chance = createChance(seed);
      const { devices, settle } = createHall(chance, ["mine", "theirs"]);
      const [mine, theirs] = devices as [Device, Device]; // as many as there are names
      const mySteps: (readonly string[])[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        if (chance.happens(0.5)) mySteps.push(gesture(mine.doc, chance));
        else gesture(theirs.doc, chance);
        settle();
      }
      promise({ mine, theirs, chance, settle, mySteps, myItems: new Set(mySteps.flat()) });
    }),
    { numRuns: 100 },
  );
}

/** Each item with all its placements, in one comparable line. */
function things(doc: Y.Doc): ReadonlyMap<string, string> {
  const places = [...readTable(doc, placements)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    [...readTable(doc, items)].map(([id, item]) => [
      id,
      JSON.stringify([fields(item), places.filter(([key]) => readPlacementKey(key).item === id)]),
    ]),
  );
}

/** In the order of their names: undo brings them back in another. */
function fields(item: object): unknown {
  return Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
}
