/** Many hands on one roadmap over a bad network: everyone sees the same in the end, and nothing there is unreadable. */
import { readBars } from "@minga/shared/boards/roadmap/bars.ts";
import { layOutRoadmap } from "@minga/shared/boards/roadmap/layout.ts";
import { deleteInitiatives, placeBars, startInitiative, stretchBar } from "@minga/shared/boards/roadmap/operations.ts";
import { findViolations } from "@minga/shared/boards/roadmap/order.ts";
import { BOARD, contentOf, linksOf, quarter } from "@minga/shared/boards/roadmap/testRoadmap.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { dependOn } from "@minga/shared/items/linkOperations.ts";
import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import type * as Y from "yjs";
import { type Chance, createChance } from "./chance.ts";
import { createHall } from "./hall.ts";

const FIRST = quarter("2023-4");

test("bars moved, stretched, linked and deleted at once look alike on every device", () => {
  assert(
    property(integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const chance = createChance(seed);
      const hall = createHall(chance, ["ana", "luz", "sol"]);
      for (let moment = 0; moment < 150; moment += 1) {
        const device = chance.pick(hall.devices);
        if (device === undefined || chance.happens(0.5)) hall.stir();
        else if (chance.happens(0.15)) device.history.undo();
        else act(device.doc, chance);
      }
      hall.settle();
      const [first, ...others] = hall.devices.map(({ doc }) => seen(doc));
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

function act(doc: Y.Doc, chance: Chance): void {
  const ids = [...readTable(doc, items).keys()];
  const id = chance.pick(ids);
  const other = chance.pick(ids);
  const at = FIRST + chance.below(8);
  if (id === undefined || other === undefined || chance.happens(0.3)) {
    const made = `i${chance.below(2 ** 32).toString(36)}`;
    startInitiative(doc, BOARD, { id: made, lane: "data", start: at, end: at + 1, color: "sky", createdAt: 1 });
    return;
  }
  const lane = chance.pick(["people", "rules", "gone"]);
  const what = chance.below(4);
  if (what === 0) placeBars(doc, BOARD, new Map([[id, { lane, start: at }]]));
  else if (what === 1) stretchBar(doc, BOARD, { id, side: chance.happens(0.5) ? "start" : "end", to: at });
  else if (what === 2) dependOn(doc, { from: id, to: other });
  else deleteInitiatives(doc, [id]);
}

/** All that is shown of a document, also circles that two devices closed between them. */
function seen(doc: Y.Doc) {
  const content = contentOf(doc);
  const layout = layOutRoadmap(content.declared, readBars(content));
  return { layout, violations: findViolations(layout.inTime, linksOf(doc)) };
}
