import fc from "fast-check";
import { expect, test } from "vitest";
import type { Round } from "../../rounds.ts";
import { candidatesOf } from "../candidates.ts";
import { checkBallot, isWithinBudget } from "./checkBallot.ts";
import { foldVote } from "./fold.ts";
import { rankTotals, votesOf } from "./standings.ts";
import { LEAST_BALLOTS, type VoteResult } from "./vote.ts";

const settings = { kind: "vote", on: "notes", dots: 5, most: 3, criterion: "Mayor beneficio" } as const;
const question = { settings, candidates: new Set(["a", "b", "c"]) };

test("a ballot loses what is gone, and has the budget of what remains", () => {
  expect(checkBallot(question, { c: 2, gone: 3, a: 3 })).toEqual({ entry: { a: 3, c: 2 }, dropped: ["gone"] });
  expect(checkBallot(question, { a: 3, b: 3 })).toEqual({ problem: "ballot-over-budget" });
  expect(checkBallot(question, { a: 4 })).toEqual({ problem: "ballot-over-budget" });
});

test("ballots that say the same are kept in the same form, however they were written", () => {
  const [one, other] = [checkBallot(question, { a: 1, b: 2 }), checkBallot(question, { b: 2, a: 1 })];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test("fewer than three ballots publish no totals, and an empty one is none", () => {
  const two = foldVote(question, [{ a: 1 }, { a: 2, b: 1 }, {}, { gone: 1 }]);
  expect(two).toEqual({ kind: "vote", ballots: 2, dots: 4, candidates: 3 });
  expect(foldVote(question, [{ a: 1 }, { a: 2, b: 1 }, { b: 1 }])).toMatchObject({ totals: { a: 3, b: 2 } });
});

test("nothing of a result tells whose ballot was counted first", () => {
  const ballots = [{ c: 1 }, { a: 1, b: 1 }, { b: 2, c: 1 }];
  const [first, ...others] = [ballots, ballots.toReversed(), [...ballots.slice(1), ...ballots.slice(0, 1)]].map(
    (each) => JSON.stringify(foldVote(question, each)),
  );
  expect(first).toContain('"totals":{"a":1,"b":3,"c":2}');
  expect(others).toEqual([first, first]);
});

test("whatever the ballots, the totals are their sum and none over budget counts", () => {
  const ballot = fc.dictionary(fc.constantFrom("a", "b", "c", "gone"), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(ballot), (ballots) => {
      const result = foldVote(question, ballots);
      const remaining = ballots.map(({ gone: _, ...rest }) => rest);
      const counted = remaining.filter((each) => Object.keys(each).length > 0 && isWithinBudget(each, settings));
      const dots = counted.flatMap((each) => Object.values(each)).reduce((sum, count) => sum + count, 0);
      expect(result).toMatchObject({ ballots: counted.length, dots });
      expect(result.totals !== undefined).toBe(counted.length >= LEAST_BALLOTS);
      const published = Object.values(result.totals ?? {}).reduce((sum, count) => sum + count, 0);
      if (result.totals) expect(published).toBe(dots);
    }),
  );
});

test("a vote is about notes, themes, or both without the notes that a theme holds", () => {
  const made = { text: "", createdAt: 1 };
  const items = new Map([
    ["note", { ...made, kind: "note", color: "yellow" }],
    ["held", { ...made, kind: "note", color: "yellow", theme: "theme" }],
    ["orphan", { ...made, kind: "note", color: "yellow", theme: "gone" }],
    ["theme", { ...made, kind: "theme", color: "white" }],
    ["elsewhere", { ...made, kind: "note", color: "yellow" }],
  ] as const);
  const placed = new Set(["note", "theme", "orphan", "gone"]);
  const about = (on: "notes" | "themes" | "both") => [...candidatesOf({ ...settings, on }, { items, placed })];
  expect(about("notes")).toEqual(["note", "held", "orphan"]);
  expect(about("themes")).toEqual(["theme"]);
  expect(about("both")).toEqual(["note", "orphan", "theme"]);
});

test("equal dots share a rank, and the next is as far on", () => {
  const places = rankTotals({ d: 1, b: 4, c: 4, a: 7 }).map(({ item, rank, isTied }) => [item, rank, isTied]);
  expect(places).toEqual([
    ["a", 1, false],
    ["b", 2, true],
    ["c", 2, true],
    ["d", 4, false],
  ]);
});

test("an item stands where its latest closed vote put it; open votes and untold totals say nothing", () => {
  const round: Round = { settings, board: "ideas", groups: ["g"], openedAt: 1 };
  const told = { kind: "vote", ballots: 3, dots: 5, candidates: 2 } as const;
  const rounds = new Map<string, Round>([
    ["late", { ...round, closedAt: 20 }],
    ["early", { ...round, closedAt: 10 }],
    ["untold", { ...round, closedAt: 30 }],
    ["open", round],
  ]);
  const results = new Map<string, VoteResult>([
    ["early/g", { ...told, totals: { a: 4, b: 1 } }],
    ["late/g", { ...told, totals: { b: 5 } }],
    ["untold/g", { kind: "vote", ballots: 2, dots: 2, candidates: 2 } as const],
  ]);
  const votes = votesOf({ rounds, results }, "g");
  expect([...votes].map(([item, { round: of, dots, rank }]) => [item, of, dots, rank])).toEqual([
    ["a", "early", 4, 1],
    ["b", "late", 5, 1],
  ]);
  expect(votesOf({ rounds, results }, "other").size).toBe(0);
});
