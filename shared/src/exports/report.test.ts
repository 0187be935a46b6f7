import { expect, test } from "vitest";
import type { Board } from "../boards/boards.ts";
import type { Placement } from "../boards/placement.ts";
import type { Round } from "../facilitation/rounds.ts";
import type { Item } from "../items/kinds.ts";
import type { Link } from "../items/links.ts";
import type { PlanView } from "../plan/planView.ts";
import { makeReport, type Report } from "./report.ts";
import type { GroupTables, ReportTables } from "./reportTables.ts";

const region = (id: string, title: string) => ({
  id,
  title,
  rect: [0, 0, 0.5, 0.5] as [number, number, number, number],
});

const boards = new Map<string, Board>([
  [
    "ideas",
    { kind: "notes", title: "Ideas", order: "a0", regions: [region("now", "Ahora"), region("later", "Después")] },
  ],
  [
    "matrix",
    {
      kind: "matrix",
      title: "Prioridades",
      order: "a1",
      regions: [region("quick", "Victorias tempranas")],
      axes: {
        x: { label: "Esfuerzo", low: "Bajo", high: "Alto" },
        y: { label: "Impacto", low: "Bajo", high: "Alto" },
        least: 0,
        most: 10,
      },
    },
  ],
  [
    "roadmap",
    {
      kind: "roadmap",
      title: "Hoja de ruta",
      order: "a2",
      regions: [region("people", "Personas")],
      horizon: { start: "2026-10-01", quarters: 8 },
    },
  ],
]);

const note = (text: string, createdAt: number, theme?: string): Item => ({
  kind: "note",
  text,
  color: "yellow",
  createdAt,
  ...(theme !== undefined && { theme }),
});

const work: GroupTables = {
  items: new Map<string, Item>([
    ["n1", note("Formar", 1, "t1")],
    ["n2", note("Medir", 2)],
    ["n3", note("Sin lugar", 3)],
    ["t1", { kind: "theme", text: "Aprender", color: "white", createdAt: 4 }],
    ["i1", { kind: "initiative", text: "Red de formadores", color: "yellow", createdAt: 5 }],
    ["i2", { kind: "initiative", text: "Piloto", color: "yellow", createdAt: 6 }],
  ]),
  placements: new Map<string, Placement>([
    ["ideas/t1", { region: "now" }],
    ["ideas/n2", { region: "gone-region" }],
    ["removed-board/n3", {}],
    ["matrix/n1", { score: { x: 2, y: 8 } }],
    ["roadmap/i1", { region: "people", span: { start: "2026-10-01", end: "2027-06-30" } }],
    ["roadmap/i2", { region: "people", span: { start: "2027-01-01", end: "2027-09-30" } }],
  ]),
  links: new Map<string, Link>([
    ["source/n1/i1", { kind: "source", from: "i1", to: "n1" }],
    ["source/gone/i1", { kind: "source", from: "i1", to: "gone" }],
    ["depends/i1/i2", { kind: "depends", from: "i2", to: "i1" }],
  ]),
  plan: plan(),
};

test("notes stand under their board's headings, those of a theme where the theme lies", () => {
  const [group] = report().groups;

  expect(
    group?.boards.map(({ title, sections }) => [title, sections.map((s) => [s.title, s.notes.map((n) => n.text)])]),
  ).toEqual([
    [
      "Ideas",
      [
        ["Ahora", ["Formar"]],
        [undefined, ["Medir"]],
      ],
    ],
  ]);
  expect(group?.themes).toMatchObject([{ text: "Aprender", notes: [{ id: "n1", theme: "Aprender", dots: 7 }] }]);
  expect(group?.unplaced.map(({ text }) => text)).toEqual(["Sin lugar"]);
});

test("a vote is ranked, and what was deleted since keeps its dots without words", () => {
  const [group] = report().groups;

  expect(group?.votes).toMatchObject([
    {
      board: "Ideas",
      closedOn: "2026-11-23",
      ballots: 8,
      given: 10,
      isWithheld: false,
      places: [
        { id: "n1", item: { text: "Formar" }, dots: 7, rank: 1 },
        { id: "gone", dots: 3, rank: 2 },
      ],
    },
  ]);
  expect(group?.votes[0]?.places[1]).not.toHaveProperty("item");
});

test("with too few ballots no dot is told", () => {
  const results = new Map([["r1/g1", { kind: "vote" as const, ballots: 2, dots: 10, candidates: 3 }]]);

  const [group] = report({ results }).groups;

  expect(group?.votes).toMatchObject([{ ballots: 2, isWithheld: true, places: [] }]);
  expect(group?.themes[0]?.notes[0]).not.toHaveProperty("dots");
  expect(group?.matrices[0]?.scores[0]).not.toHaveProperty("dots");
});

test("the matrix is a ranked list with values, quadrant and votes", () => {
  const [group] = report().groups;

  expect(group?.matrices).toMatchObject([
    {
      xLabel: "Esfuerzo",
      yLabel: "Impacto",
      least: 0,
      most: 10,
      scores: [{ rank: 1, text: "Formar", quadrant: "Victorias tempranas", x: 2, y: 8, dots: 7 }],
    },
  ]);
});

test("the roadmap says from what an initiative comes, for what it waits and what is out of order", () => {
  const [group] = report().groups;

  expect(group?.roadmaps[0]?.lanes).toMatchObject([
    {
      title: "Personas",
      initiatives: [
        { text: "Red de formadores", start: "2026-10-01", end: "2027-06-30", sources: [{ id: "n1" }], waitsFor: [] },
        { text: "Piloto", sources: [], waitsFor: [{ id: "i1", text: "Red de formadores", isBroken: true }] },
      ],
    },
  ]);
});

test("an action tells its fields, what it lacks and where it comes from", () => {
  const [action] = report().groups[0]?.plan ?? [];

  expect(action).toMatchObject({
    id: "a1",
    code: "A1.1",
    action: "Formar una red",
    status: "draft",
    progress: 0,
    indicators: [{ id: "k1", name: "Formadores" }],
    origin: { takenOn: "2026-11-23", initiatives: [{ id: "i1", items: [{ id: "n1", votes: { dots: 7 } }] }] },
  });
  expect(action).not.toHaveProperty("order");
  expect(action?.findings).toContainEqual({
    rule: "R01",
    field: "ownerUnit",
    asks: "Debe haber exactamente una unidad responsable.",
  });
});

test("the plenary comes last, and only where it made something", () => {
  const empty = { items: new Map(), placements: new Map(), links: new Map(), plan: { ...plan(), actions: new Map() } };

  expect(report({ groups: { plenary: empty } }).groups.map(({ id }) => id)).toEqual(["g1"]);
  expect(report({ groups: { plenary: work } }).groups.map(({ id }) => id)).toEqual(["g1", "plenary"]);
});

test("no name of a person is in it, and viewers and facilitators are not counted", () => {
  expect(report().workshop.people).toBe(1);
  expect(JSON.stringify(report())).not.toContain("ana-id");
});

test("every text fits into any file: no control character, no half of an emoji, one kind of line end", () => {
  const items = new Map<string, Item>([["n1", note("a\u0000b\u000Bc\uD83D d\r\ne\u2028f 👩🏽‍🚀 \uFFFEg", 1)]]);
  const group = { ...work, items, placements: new Map([["ideas/n1", { region: "now" }]]) };

  expect(report({ groups: { g1: group } }).groups[0]?.boards[0]?.sections[0]?.notes[0]?.text).toBe(
    "abc d\ne\nf 👩🏽‍🚀 g",
  );
});

interface Changes {
  readonly results?: ReportTables["workshop"]["results"];
  readonly groups?: Readonly<Record<string, GroupTables>>;
}

function report({ results, groups = {} }: Changes = {}): Report {
  const round: Round = {
    settings: { kind: "vote", on: "notes", dots: 5, most: 2, criterion: "Mayor beneficio" },
    board: "ideas",
    groups: ["g1"],
    openedAt: 1,
    closedAt: Date.UTC(2026, 10, 23),
  };
  const totals = { n1: 7, gone: 3 };
  return makeReport({
    language: "es",
    today: "2026-11-23",
    dayOf: (atMs) => new Date(atMs).toISOString().slice(0, 10),
    workshop: {
      id: "w1",
      meta: new Map([["title", "Ruta digital"]]),
      stages: new Map(),
      boards,
      groups: new Map([["g1", { name: "Mesa 1", topic: "Personas", challenge: "", order: "a0" }]]),
      people: new Map([
        ["host-id", { role: "facilitator", tint: 1, number: 1 }],
        ["ana-id", { role: "participant", group: "g1", tint: 2, number: 2 }],
      ]),
      rounds: new Map([["r1", round]]),
      results: results ?? new Map([["r1/g1", { kind: "vote", ballots: 8, dots: 10, candidates: 3, totals }]]),
    },
    groups: new Map(Object.entries({ g1: work, ...groups })),
  });
}

function plan(): PlanView {
  const source = {
    id: "n1",
    kind: "note",
    text: "Formar",
    color: "yellow",
    votes: { round: "r1", dots: 7, rank: 1, of: 3, criterion: "Mayor beneficio" },
  } as const;
  const initiative = {
    id: "i1",
    text: "Red de formadores",
    color: "yellow",
    board: "roadmap",
    lane: "Personas",
    start: "2026-10-01",
    end: "2027-03-31",
    items: [source],
  } as const;
  return {
    actions: new Map([
      ["a1", { order: "a0", createdAt: 1, code: "A1.1", objective: "", action: "Formar una red", deliverable: "" }],
    ]),
    indicators: new Map([
      [
        "a1/k1",
        {
          name: "Formadores",
          unit: "number",
          direction: "up",
          baseline: { status: "known", value: 18 },
          target: { value: 60, date: "2027-03-31" },
          verification: "",
          order: "a0",
        },
      ],
    ]),
    milestones: new Map(),
    commitments: new Map(),
    checkIns: new Map(),
    sources: new Map([
      [
        "a1",
        {
          version: "v1",
          takenAt: Date.UTC(2026, 10, 23),
          group: "g1",
          groupName: "Mesa 1",
          initiatives: [{ ...initiative, items: [...initiative.items] }],
        },
      ],
    ]),
  };
}
