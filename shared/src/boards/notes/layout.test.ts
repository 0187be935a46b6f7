import { expect, test } from "vitest";
import type { Item } from "../../items/kinds.ts";
import type { Board } from "../boards.ts";
import { type Placement, placementKey } from "../placement.ts";
import { layoutNotes } from "./layout.ts";
import { outlineNotes } from "./outline.ts";
import { regionAt, regionBox } from "./template.ts";

const board: Board = {
  kind: "notes",
  title: "Situación",
  order: "a",
  regions: [
    { id: "good", title: "Fortalezas", rect: [0, 0, 0.5, 1] },
    { id: "bad", title: "Debilidades", rect: [0.5, 0, 0.5, 1] },
  ],
};

function content(notes: readonly { id: string; createdAt?: number; text?: string; placement: Placement }[]) {
  const items = new Map<string, Item>();
  const placements = new Map<string, Placement>();
  for (const { id, createdAt = 0, text = id, placement } of notes) {
    items.set(id, { kind: "note", text, color: "yellow", createdAt });
    placements.set(placementKey("b", id), placement);
  }
  return { board: "b", declared: board, items, placements };
}

function boxes(notes: ReturnType<typeof layoutNotes>) {
  return Object.fromEntries(notes.map(({ id, box }) => [id, { x: box.x, y: box.y }]));
}

test("notes without a point flow into their region by age, whatever the order they are read in", () => {
  const notes = [
    { id: "young", createdAt: 3, placement: { region: "bad" } },
    { id: "old", createdAt: 1, placement: { region: "bad" } },
    { id: "middle", createdAt: 2, placement: { region: "bad" } },
  ];

  const there = boxes(layoutNotes(content(notes)));

  expect(boxes(layoutNotes(content(notes.toReversed())))).toEqual(there);
  expect(there["old"]?.x).toBeLessThan(there["middle"]?.x ?? 0);
  for (const corner of Object.values(there)) expect(regionAt(board, corner)?.id).toBe("bad");
});

test("a flowing note never takes the place where another lies", () => {
  const first = boxes(layoutNotes(content([{ id: "a", placement: { region: "good" } }])))["a"];
  const both = boxes(
    layoutNotes(
      content([
        { id: "a", placement: { region: "good" } },
        { id: "lying", placement: { at: first ?? { x: 0, y: 0 }, region: "good" } },
      ]),
    ),
  );

  expect(both["a"]).not.toEqual(both["lying"]);
});

test("a note whose region has gone lies below the template instead of vanishing", () => {
  const [placed] = layoutNotes(content([{ id: "a", placement: { region: "gone" } }]));

  expect(placed?.region).toBeUndefined();
  expect(placed?.box.y).toBeGreaterThan(regionBox(board, board.regions[0]!).height);
});

test("a note placed elsewhere is not on this board", () => {
  const elsewhere = content([{ id: "a", placement: {} }]);

  expect(layoutNotes({ ...elsewhere, board: "other" })).toEqual([]);
});

test("the outline reads regions in order and notes row by row", () => {
  const placed = layoutNotes(
    content([
      { id: "right", placement: { at: { x: 200, y: 110 }, region: "good" } },
      { id: "left", placement: { at: { x: 20, y: 130 }, region: "good" } },
      { id: "below", placement: { at: { x: 20, y: 400 }, region: "good" } },
      { id: "loose", placement: { at: { x: -500, y: 0 } } },
    ]),
  );

  const read = outlineNotes(board, placed).map(({ region, notes }) => [region?.id, notes.map(({ id }) => id)]);

  expect(read).toEqual([
    ["good", ["left", "right", "below"]],
    ["bad", []],
    [undefined, ["loose"]],
  ]);
});
