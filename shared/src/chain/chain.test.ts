// One idea, one life: forward from a note and back from an action, whatever was deleted between two links.
import { expect, test } from "vitest";
import * as Y from "yjs";
import type { Board } from "../boards/boards.ts";
import type { Placement } from "../boards/placement.ts";
import type { VoteResult } from "../facilitation/rounds/vote/vote.ts";
import type { Round } from "../facilitation/rounds.ts";
import type { Item } from "../items/kinds.ts";
import { type Link, linkKey } from "../items/links.ts";
import { type PlanView, readPlan } from "../plan/planView.ts";
import { make, report } from "../plan/testing/plans.ts";
import type { Chain } from "./chain.ts";
import { lifeOf } from "./lifeOf.ts";
import { pathOf } from "./pathOf.ts";
import { sourceOf } from "./sourceOf.ts";
import type { Step } from "./steps.ts";

const board = (kind: Board["kind"], order: string, regions: Board["regions"] = []): Board => ({
  kind,
  title: order,
  order,
  regions,
});

const boards = new Map<string, Board>([
  ["ideas", board("notes", "a", [{ id: "pain", title: "Dolores", rect: [0, 0, 1, 1] }])],
  [
    "matrix",
    {
      ...board("matrix", "b", [
        { id: "wins", title: "Victorias tempranas", rect: [0, 0, 0.5, 0.5] },
        { id: "projects", title: "Proyectos estratégicos", rect: [0.5, 0, 0.5, 0.5] },
      ]),
      axes: {
        x: { label: "Esfuerzo", low: "", high: "" },
        y: { label: "Impacto", low: "", high: "" },
        least: 0,
        most: 10,
      },
    },
  ],
  ["roadmap", board("roadmap", "c", [{ id: "people", title: "Personas", rect: [0, 0, 1, 1] }])],
]);

const note = (text: string, createdAt: number, theme?: string): Item => ({
  kind: "note",
  text,
  color: "yellow",
  createdAt,
  ...(theme && { theme }),
});

const items = new Map<string, Item>([
  ["n1", note("Piden copia de cédula", 1, "t1")],
  ["n2", note("Copias otra vez", 2, "t1")],
  ["n3", note("No hay turnos", 3)],
  ["t1", { kind: "theme", text: "Copia de cédula", color: "yellow", createdAt: 4 }],
  ["i1", { kind: "initiative", text: "Eliminar la copia", color: "yellow", createdAt: 5 }],
  ["i2", { kind: "initiative", text: "Segunda fase", color: "yellow", createdAt: 6 }],
]);

const placements = new Map<string, Placement>([
  ["ideas/n1", { region: "pain" }],
  ["ideas/n3", { region: "pain" }],
  ["ideas/t1", {}],
  ["matrix/t1", { score: { x: 2, y: 8 } }],
  ["matrix/n3", { score: { x: 7, y: 9 } }],
  ["roadmap/i1", { region: "people", span: { start: "2026-01-01", end: "2026-06-30" } }],
  ["roadmap/i2", { region: "people", span: { start: "2026-07-01", end: "2026-12-31" } }],
]);

const links = new Map<string, Link>(
  [
    { kind: "source", from: "i1", to: "t1" } as const,
    { kind: "source", from: "i1", to: "n3" } as const,
    { kind: "source", from: "i2", to: "t1" } as const,
    { kind: "depends", from: "i2", to: "i1" } as const,
  ].map((link) => [linkKey(link), link]),
);

const round = (closedAt: number): Round => ({
  settings: { kind: "vote", on: "both", dots: 3, most: 3, criterion: "Mayor beneficio" },
  board: "ideas",
  groups: ["g1"],
  openedAt: 1,
  closedAt,
});
const result = (totals: Record<string, number>): VoteResult => ({
  kind: "vote",
  ballots: 5,
  dots: 12,
  candidates: 2,
  totals,
});

const whole: Chain = {
  group: "g1",
  boards,
  rounds: new Map([
    ["r2", round(20)],
    ["r1", round(10)],
  ]),
  results: new Map([
    ["r1/g1", result({ t1: 8, n3: 4 })],
    ["r2/g1", result({ n3: 5 })],
    ["r1/g2", result({ t1: 1 })],
  ]),
  items,
  placements,
  links,
};
const empty: Chain = { ...whole, items: new Map(), placements: new Map(), links: new Map() };

/** One action, p1, of both initiatives. */
function plan(chain = whole): PlanView {
  const doc = new Y.Doc();
  const frozen = ["i1", "i2"].flatMap((initiative) => sourceOf(chain, { initiative, board: "roadmap" }) ?? []);
  make(doc, { wanted: [frozen] });
  report(doc, "p1", { at: 2, status: "cancelled" });
  return readPlan(doc);
}

/** "vote t1 8/1" and the like; «!» for what is gone. */
function say(step: Step): string {
  const gone = "isGone" in step && step.isGone ? "!" : "";
  switch (step.kind) {
    case "note":
    case "theme":
      return `${step.kind} ${step.item}${gone}`;
    case "vote":
      return `vote ${step.item} ${step.round} ${step.dots} dots, ${step.rank} of ${step.of}`;
    case "matrix":
      return `matrix ${step.item} ${step.quadrant}${step.rank === undefined ? "" : ` ${step.rank} of ${step.of}`}${gone}`;
    case "roadmap":
      return `roadmap ${step.item} ${step.place?.lane} ${step.place?.start}${gone}`;
    case "action":
      return `action ${step.code} ${step.status}${gone}`;
    default:
      return step satisfies never;
  }
}

const life = (chain: Chain, plan: PlanView | undefined, id: string) => lifeOf(chain, plan, id).map(say);

test("a note in a theme lives on in it, as far as an action, told once however many initiatives it joins", () => {
  expect(life(whole, plan(), "n1")).toEqual([
    "note n1",
    "theme t1",
    "vote t1 r1 8 dots, 1 of 2",
    "matrix t1 Victorias tempranas 1 of 2",
    "roadmap i1 Personas 2026-01-01",
    "roadmap i2 Personas 2026-07-01",
    "action A1.1 cancelled",
  ]);
});

test("votes are told round by round, the first first", () => {
  expect(life(whole, undefined, "n3")).toEqual([
    "note n3",
    "vote n3 r1 4 dots, 2 of 2",
    "vote n3 r2 5 dots, 1 of 2",
    "matrix n3 Proyectos estratégicos 2 of 2",
    "roadmap i1 Personas 2026-01-01",
  ]);
});

test("an initiative's life begins with itself", () => {
  expect(life(whole, plan(), "i2")).toEqual(["roadmap i2 Personas 2026-07-01", "action A1.1 cancelled"]);
});

test("an idea of which nothing became is a note and no more", () => {
  expect(life({ ...whole, links: new Map(), results: new Map(), placements: new Map() }, undefined, "n3")).toEqual([
    "note n3",
  ]);
});

test("what was deleted since is told from the plan, and that it is gone", () => {
  expect(life(empty, plan(), "n1")).toEqual([
    "note n1!",
    "theme t1!",
    "vote t1 r1 8 dots, 1 of 2",
    "matrix t1 Victorias tempranas!",
    "roadmap i1 Personas 2026-01-01!",
    "roadmap i2 Personas 2026-07-01!",
    "action A1.1 cancelled",
  ]);
  expect(life(empty, undefined, "n1")).toEqual([]);
});

test("an initiative that was deleted still leads from its note to its action", () => {
  const without = new Map([...items].filter(([id]) => id !== "i1"));
  expect(life({ ...whole, items: without, links: new Map() }, plan(), "n3").slice(-2)).toEqual([
    "roadmap i1 Personas 2026-01-01!",
    "action A1.1 cancelled",
  ]);
});

test("an action leads back to every note that it came from", () => {
  const path = pathOf({ plan: plan(), chain: whole }, "p1");
  expect(path && say(path.action)).toBe("action A1.1 cancelled");
  expect(
    path?.branches.map(({ initiative, origins }) => [say(initiative), ...origins.map((steps) => steps.map(say))]),
  ).toEqual([
    [
      "roadmap i1 Personas 2026-01-01",
      ["theme t1", "vote t1 r1 8 dots, 1 of 2", "matrix t1 Victorias tempranas"],
      ["note n3", "vote n3 r2 5 dots, 1 of 2", "matrix n3 Proyectos estratégicos"],
    ],
    ["roadmap i2 Personas 2026-07-01", ["theme t1", "vote t1 r1 8 dots, 1 of 2", "matrix t1 Victorias tempranas"]],
  ]);
  const [theme] = path?.branches[0]?.origins[0] ?? [];
  expect(theme?.kind === "theme" ? theme.notes.map(say) : []).toEqual(["note n1", "note n2"]);
});

test("the way back is whole when everything else is gone, and says what can no longer be walked to", () => {
  const path = pathOf({ plan: plan() }, "p1");
  expect(path?.branches[0]?.origins[1]?.map(say)).toEqual([
    "note n3!",
    "vote n3 r2 5 dots, 1 of 2",
    "matrix n3 Proyectos estratégicos!",
  ]);
  expect(pathOf({ plan: plan() }, "p9")).toBeUndefined();
});

test("links that lead nowhere, boards that are gone and lanes that are gone leave holes and nothing else", () => {
  const torn: Chain = {
    ...whole,
    boards: new Map([["roadmap", board("roadmap", "c")]]),
    items: new Map([...items].filter(([id]) => id !== "t1")),
  };
  expect(sourceOf(torn, { initiative: "i1", board: "roadmap" })).toMatchObject({
    lane: "",
    items: [{ id: "n3", kind: "note" }],
  });
  expect(life(torn, undefined, "n1")).toEqual(["note n1"]);
  expect(sourceOf(torn, { initiative: "n3", board: "roadmap" })).toBeUndefined();
  expect(sourceOf(whole, { initiative: "i1", board: "matrix" })).toBeUndefined();
});
