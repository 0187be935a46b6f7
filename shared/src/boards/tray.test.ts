import { expect, test } from "vitest";
import type { Item } from "../items/kinds.ts";
import { type Link, linkKey } from "../items/links.ts";
import type { Board } from "./boards.ts";
import { type Placement, placementKey } from "./placement.ts";
import { matrixTray, roadmapTray, type TraySection } from "./tray.ts";

const axis = { label: "", low: "", high: "" };
const matrix = (order: string, prefix = ""): Board => ({
  kind: "matrix",
  title: "Matriz",
  order,
  axes: { x: axis, y: axis, least: 0, most: 10 },
  regions: [
    { id: `${prefix}wins`, title: "Victorias tempranas", rect: [0, 0, 0.5, 1] },
    { id: `${prefix}projects`, title: "Proyectos estratégicos", rect: [0.5, 0, 0.5, 1] },
  ],
});

test("the matrix offers what it does not have: most voted first, themes before notes, older before younger", () => {
  const items = new Map<string, Item>([
    ["young", idea({ createdAt: 9 })],
    ["old", idea({ createdAt: 1 })],
    ["few", idea({ createdAt: 1 })],
    ["many", idea({ createdAt: 9 })],
    ["theme", { kind: "theme", text: "Datos", color: "white", createdAt: 20 }],
    ["member", { ...idea({ createdAt: 3 }), theme: "theme" }],
    ["here", idea({ createdAt: 1 })],
    ["blank", { ...idea({ createdAt: 1 }), text: "  " }],
    ["bar", { kind: "initiative", text: "Barra", color: "sky", createdAt: 1 }],
  ]);
  const placements = new Map<string, Placement>([
    [placementKey("m", "here"), { score: { x: 1, y: 1 } }],
    [placementKey("ideas", "old"), { region: "a" }],
  ]);
  const votes = new Map([
    ["few", { dots: 1 }],
    ["many", { dots: 5 }],
  ]);

  const sections = matrixTray({ board: "m", items, placements, votes, boards: new Map([["m", matrix("c")]]) });

  expect(ids(sections)).toEqual([
    ["voted", "many", "few"],
    ["rest", "theme", "old", "member", "young"],
  ]);
  expect(sections[1]?.entries[0]?.notesCount).toBe(1);
});

test("what has no votes is offered by where it lies: the board just before the matrix first", () => {
  const notes = (order: string): Board => ({ kind: "notes", title: order, order, regions: [] });
  const boards = new Map([
    ["first", notes("a")],
    ["ideas", notes("b")],
    ["m", matrix("c")],
    ["later", notes("d")],
  ]);
  const ids = ["early", "idea", "both", "late", "nowhere"];
  const items = new Map<string, Item>(ids.map((id) => [id, idea({ createdAt: 1 })]));
  const places = ["first/early", "ideas/idea", "first/both", "ideas/both", "later/late"];
  const placements = new Map<string, Placement>(places.map((key) => [key, { region: "a" }]));

  const sections = matrixTray({ board: "m", items, placements, votes: new Map(), boards });

  expect(sections.map((section) => ("board" in section ? section.board : section.kind))).toEqual([
    "ideas",
    "first",
    "later",
    "rest",
  ]);
  expect(sections.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
    ["both", "idea"],
    ["early"],
    ["late"],
    ["nowhere"],
  ]);
});

test("an empty tray has no sections", () => {
  const nothing = { items: new Map(), placements: new Map(), votes: new Map(), boards: new Map() };
  expect(matrixTray({ board: "m", ...nothing })).toEqual([]);
});

test("the roadmap offers quadrants in their order, then what no matrix has, and last what it has made something of", () => {
  const items = new Map<string, Item>([
    ["win2", idea({ createdAt: 1 })],
    ["win1", idea({ createdAt: 2 })],
    ["project", idea({ createdAt: 3 })],
    ["loose", idea({ createdAt: 4 })],
    ["done", idea({ createdAt: 5 })],
    ["bar", { kind: "initiative", text: "Barra", color: "sky", createdAt: 6 }],
    ["bar2", { kind: "initiative", text: "Segunda fase", color: "sky", createdAt: 7 }],
    ["off", { kind: "initiative", text: "Quitada", color: "sky", createdAt: 8 }],
  ]);
  const placements = new Map<string, Placement>([
    [placementKey("m", "win2"), { score: { x: 1, y: 6 } }],
    [placementKey("m", "win1"), { score: { x: 1, y: 9 } }],
    [placementKey("m", "project"), { score: { x: 8, y: 9 } }],
    [placementKey("m", "done"), { score: { x: 1, y: 10 } }],
    // On the second matrix too: the first names it.
    [placementKey("m2", "project"), { score: { x: 1, y: 1 } }],
    [placementKey("road", "bar"), { region: "lane" }],
    [placementKey("road", "bar2"), { region: "lane" }],
  ]);
  const links = linksOf(
    { kind: "source", from: "bar", to: "done" },
    { kind: "source", from: "bar2", to: "done" },
    { kind: "source", from: "off", to: "loose" },
    { kind: "depends", from: "bar2", to: "bar" },
    { kind: "source", from: "deleted", to: "win1" },
  );
  const boards = new Map([
    ["m2", matrix("b", "second-")],
    ["m", matrix("a")],
  ]);

  const sections = roadmapTray({ board: "road", boards, items, placements, links, votes: new Map() });

  expect(ids(sections)).toEqual([
    ["initiatives", "off"],
    ["wins", "win1", "win2"],
    ["projects", "project"],
    ["unscored", "loose"],
    ["placed", "done"],
  ]);
  expect(sections.at(-1)?.entries[0]?.phases).toBe(2);
});

test("the roadmap tells the quadrants of two matrices of one method apart", () => {
  const items = new Map<string, Item>([
    ["first", idea({ createdAt: 1 })],
    ["second", idea({ createdAt: 2 })],
  ]);
  const placements = new Map<string, Placement>([
    [placementKey("m", "first"), { score: { x: 1, y: 9 } }],
    [placementKey("m2", "second"), { score: { x: 1, y: 9 } }],
  ]);
  const boards = new Map([
    ["m", matrix("a")],
    ["m2", matrix("b")],
  ]);

  const sections = roadmapTray({ board: "road", boards, items, placements, links: new Map(), votes: new Map() });

  expect(sections).toMatchObject([
    { kind: "quadrant", board: "m", region: { id: "wins" }, entries: [{ id: "first" }] },
    { kind: "quadrant", board: "m2", region: { id: "wins" }, entries: [{ id: "second" }] },
  ]);
});

function ids(sections: readonly TraySection[]) {
  return sections.map((section) => [
    section.kind === "quadrant" ? section.region.id : section.kind,
    ...section.entries.map(({ id }) => id),
  ]);
}

function idea({ createdAt }: { readonly createdAt: number }) {
  return { kind: "note", text: "Una idea", color: "yellow", createdAt } as const;
}

function linksOf(...list: readonly Link[]): ReadonlyMap<string, Link> {
  return new Map(list.map((link) => [linkKey(link), link]));
}
