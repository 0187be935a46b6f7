import { expect, test } from "vitest";
import * as Y from "yjs";
import { overlaps } from "../../core/geometry.ts";
import { createHistory } from "../../document/history.ts";
import { readRecord, readTable } from "../../document/table.ts";
import { items } from "../../items/items.ts";
import { deleteItems } from "../itemOperations.ts";
import { placements } from "../placement.ts";
import { layoutNotes } from "./layout.ts";
import { addNotes, placeItems } from "./operations.ts";
import { makeTheme, putInTheme, takeApart, takeOut } from "./themes.ts";

const declared = { kind: "notes" as const, title: "Ideas", order: "a", regions: [] };

function board() {
  const doc = new Y.Doc();
  addNotes(doc, "b", [
    { id: "young", at: { x: 900, y: 900 }, text: "joven", color: "sky", createdAt: 2 },
    { id: "old", at: { x: 500, y: 0 }, text: "vieja", color: "yellow", createdAt: 1 },
    { id: "loose", at: { x: 2000, y: 0 }, text: "suelta", color: "yellow", createdAt: 3 },
  ]);
  const history = createHistory(doc, [items, placements]);
  history.setBoard("b");
  const laid = () => {
    const content = { board: "b", declared, items: readTable(doc, items), placements: readTable(doc, placements) };
    return layoutNotes(content);
  };
  return {
    doc,
    history,
    /** Where everything lies, and in what. */
    places: () => Object.fromEntries(laid().map(({ id, box, within }) => [id, [box.x, box.y, within]])),
    order: () => laid().map(({ id }) => id),
    theme: (notes: readonly string[], id = "t") =>
      makeTheme(doc, "b", { id, notes, at: { x: 0, y: 0 }, createdAt: 5, author: "ana" }),
  };
}

test("a theme's notes lie in it by age, right above it, whatever lay where", () => {
  const { theme, places, order } = board();

  theme(["young", "old"]);

  expect(places()).toEqual({
    t: [0, 0, undefined],
    old: [14, 52, "t"],
    young: [164, 52, "t"],
    loose: [2000, 0, undefined],
  });
  expect(order()).toEqual(["loose", "t", "old", "young"]);
});

test("a theme takes the colour that most of its notes have", () => {
  const { doc, theme } = board();

  theme(["young", "old", "loose"]);

  expect(readRecord(doc, items, "t")).toMatchObject({ kind: "theme", color: "yellow", author: "ana" });
});

test("there is no theme inside a theme, and none of nothing", () => {
  const { doc, theme, places } = board();
  theme(["young"]);

  theme(["t"], "u");
  putInTheme(doc, "t", ["t"]);

  expect(Object.keys(places()).sort()).toEqual(["loose", "old", "t", "young"]);
  expect(places()["t"]).toEqual([0, 0, undefined]);
});

test("a note that names itself, another note or nothing that is there lies by itself", () => {
  const { doc, places } = board();
  for (const [id, theme] of Object.entries({ young: "young", old: "loose", loose: "gone" })) {
    doc.getMap<Y.Map<unknown>>(items.name).get(id)?.set("theme", theme);
  }

  expect(places()).toEqual({
    young: [900, 900, undefined],
    old: [500, 0, undefined],
    loose: [2000, 0, undefined],
  });
});

test("a theme that somebody deletes leaves its notes where they lay before", () => {
  const { doc, theme, places } = board();
  theme(["young", "old"]);

  deleteItems(doc, ["t"]);

  expect(places()["young"]).toEqual([900, 900, undefined]);
});

test("a theme that lies on another board holds nothing here", () => {
  const { doc, places } = board();
  makeTheme(doc, "other", { id: "t", notes: ["young"], at: { x: 0, y: 0 }, createdAt: 5 });

  expect(places()["young"]).toEqual([900, 900, undefined]);
});

test("taking a note out lays it where one lets go, and one undo puts it back", () => {
  const { doc, history, theme, places } = board();
  theme(["young", "old"]);

  takeOut(doc, "b", new Map([["young", { at: { x: 700, y: 700 } }]]));
  expect(places()["young"]).toEqual([700, 700, undefined]);

  history.undo();
  expect(places()["young"]).toEqual([164, 52, "t"]);
});

test("taking a theme apart leaves its notes where they are, and one undo brings it back", () => {
  const { doc, history, theme, places } = board();
  theme(["young", "old"]);

  const at = new Map([
    ["old", { at: { x: 14, y: 52 } }],
    ["young", { at: { x: 164, y: 52 } }],
  ]);
  takeApart(doc, "b", { themes: ["t"], places: at });
  expect(places()).toMatchObject({ old: [14, 52, undefined], young: [164, 52, undefined] });
  expect(places()["t"]).toBeUndefined();

  history.undo();
  expect(places()).toMatchObject({ t: [0, 0, undefined], old: [14, 52, "t"], young: [164, 52, "t"] });
});

test("moving a theme takes its notes along", () => {
  const { doc, theme, places } = board();
  theme(["young", "old"]);

  placeItems(doc, "b", new Map([["t", { at: { x: 300, y: 400 } }]]));

  expect(places()).toMatchObject({ t: [300, 400, undefined], old: [314, 452, "t"], young: [464, 452, "t"] });
});

test("a theme without a point flows into its region with all its notes, and others make room", () => {
  const { doc, places } = board();
  makeTheme(doc, "b", { id: "t", notes: ["young", "old"], at: { x: 0, y: 0 }, createdAt: 0 });
  doc.getMap(placements.name).set("b/t", { region: "gone" });
  doc.getMap(placements.name).set("b/loose", {});

  const { t, loose } = places();

  expect(t).toEqual([0, 0, undefined]);
  expect(loose).toEqual([450, 0, undefined]);
});

test("themes that flow lie side by side and cover nothing, however long their names are", () => {
  const { doc } = board();
  const name = "Servicios tecnológicos disponibles y medibles";
  for (const [index, id] of ["young", "old", "loose"].entries()) {
    makeTheme(doc, "b", { id: `t${index}`, notes: [id], at: { x: 0, y: 0 }, name, createdAt: index });
    doc.getMap(placements.name).set(`b/t${index}`, {});
  }
  const content = { board: "b", declared, items: readTable(doc, items), placements: readTable(doc, placements) };
  const measured = { noteHeight: () => 140, headingHeight: () => 73 };

  const themes = layoutNotes(content, measured).filter(({ item }) => item.kind === "theme");

  expect(themes.map(({ box }) => [box.x, box.y])).toEqual([
    [0, 0],
    [375, 0],
    [750, 0],
  ]);
  for (const one of themes) {
    expect(themes.filter(({ box }) => overlaps(box, one.box))).toEqual([one]);
  }
});
