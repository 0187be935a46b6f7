import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { Round } from "@minga/shared/facilitation/rounds.ts";
import { expect, test } from "vitest";
import { countRoom, findAnyOpen, findClosed, findOpen, type Results, type Rounds, votersOf } from "./findRound.ts";

const settings = { kind: "vote", on: "notes", dots: 5, most: 2, criterion: "" } as const;

function round(groups: readonly string[], closedAt?: number): Round {
  return { settings, board: "ideas", groups: [...groups], openedAt: 1, ...(closedAt !== undefined && { closedAt }) };
}

const rounds: Rounds = new Map([
  ["first", round(["m1", "m2"], 10)],
  ["second", round(["m1"], 20)],
  ["third", round(["m2"])],
]);
const results: Results = new Map([
  ["first/m1", { kind: "vote", ballots: 4, dots: 20, candidates: 6, totals: { a: 20 } }],
  ["first/m2", { kind: "vote", ballots: 2, dots: 9, candidates: 6 }],
  ["second/m1", { kind: "vote", ballots: 5, dots: 12, candidates: 6, totals: { b: 12 } }],
]);

test("a round is open only for its own groups, and for who leads the room wherever they look", () => {
  expect(findOpen(rounds, "m2")?.id).toBe("third");
  expect(findOpen(rounds, "m1")).toBeUndefined();
  expect(findAnyOpen(rounds, "m1")).toMatchObject({ id: "third", group: "m2" });
  expect(findAnyOpen(new Map([["first", round(["m1"], 10)]]), "m1")).toBeUndefined();
});

test("the result to read is the last one of that group, whether its dots were published or not", () => {
  expect(findClosed({ rounds, results }, "m1")?.id).toBe("second");
  expect(findClosed({ rounds, results }, "m2")).toMatchObject({ id: "first", result: { ballots: 2 } });
  expect(findClosed({ rounds, results }, PLENARY)).toBeUndefined();
});

test("the whole room is counted where more than one group voted", () => {
  expect(countRoom({ id: "first", round: round(["m1", "m2"], 10) }, results)).toEqual({
    people: 6,
    dots: 29,
    groups: 2,
  });
  expect(countRoom({ id: "second", round: round(["m1"], 20) }, results)).toBeUndefined();
});

test("a group's people vote in their group and everybody in the plenary, but not who leads or only watches", () => {
  const people = [
    { id: "ana", role: "participant", group: "m1" },
    { id: "luis", role: "rapporteur", group: "m2" },
    { id: "sisa", role: "participant" },
    { id: "rosa", role: "facilitator" },
    { id: "wall", role: "viewer", group: "m1" },
  ] as const;
  const ids = (groups: string[]) => votersOf(people, groups).map(({ id }) => id);
  expect(ids(["m1"])).toEqual(["ana"]);
  expect(ids(["m1", "m2"])).toEqual(["ana", "luis"]);
  expect(ids([PLENARY])).toEqual(["ana", "luis", "sisa"]);
});
