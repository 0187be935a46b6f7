// A vote from its opening to its close: what each may do, what is published, and what is refused.
import { deleteRecord, readRecord } from "@minga/shared/document/table.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { items } from "@minga/shared/items/items.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { changeGroup, openLink } from "@minga/shared/protocol/http/join.ts";
import {
  closeRound,
  dropRound,
  openRound,
  readEntry,
  readProgress,
  showOnWall,
} from "@minga/shared/protocol/http/rounds.ts";
import { goToStage, type Workshop } from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "../drivers/http.ts";
import type { TestApp } from "../drivers/testApp.ts";
import { BOARD, cast, FIVE_DOTS, lay, layAll, open, published } from "../drivers/voting.ts";
import { openVotingHouse, type VotingHouse } from "../drivers/votingHouse.ts";

let opened: VotingHouse;
let house: TestApp;
let facilitator: Visitor;
let workshop: Workshop;
let groups: readonly string[];
let mine: string;
let voters: Visitor[];
let round: string;
let params: { readonly workshop: string; readonly round: string };

/** Three people in the first group, four notes on its board, and an open vote. */
beforeEach(async () => {
  opened = await openVotingHouse();
  ({ house, facilitator, workshop, groups } = opened);
  mine = groups[0] ?? "";
  voters = [];
  for (let count = 0; count < 3; count += 1) voters.push((await opened.seat()).visitor);
  await change(mine, (doc) => layAll(doc, ["a", "b", "c", "d"]));
  round = await open(facilitator, { workshop: workshop.id, groups: [mine] });
  params = { workshop: workshop.id, round };
});
afterEach(() => house.close());

describe("closing", () => {
  test("publishes the dots of each item, and forgets who gave them", async () => {
    await vote(0, { a: 3, b: 2 });
    await vote(1, { a: 1 });
    await vote(2, { b: 3, d: 1 });
    await close();
    expect(await result()).toEqual({ kind: "vote", ballots: 3, dots: 10, candidates: 4, totals: { a: 4, b: 5, d: 1 } });
    expect(await rows()).toEqual([]);
    expect(await facilitator.ask(readProgress, { params })).toEqual({ done: [] });
  });

  test("tells no dots of fewer than three ballots; one without dots is no ballot", async () => {
    await vote(0, { a: 3 });
    await vote(1, { b: 1 });
    await vote(2, {});
    await close();
    expect(await result()).toEqual({ kind: "vote", ballots: 2, dots: 4, candidates: 4 });
  });

  test("by two at once, and again later, happens once", async () => {
    await vote(0, { a: 3 });
    await Promise.all([close(), close()]);
    const first = await outcome();
    house.pass(1000);
    await close();
    expect(await outcome()).toEqual(first);
    expect(first.closedAt).toBe(house.now() - 1000);
  });

  test("while a ballot is on its way counts it or refuses it, never both", async () => {
    await vote(0, { a: 3 });
    await vote(1, { a: 3 });
    const [late] = await Promise.allSettled([vote(2, { b: 1 }), close()]);
    const counted = (await result())?.ballots;
    expect(late.status === "fulfilled" ? counted : 3).toBe(3);
    if (late.status === "rejected") expect(late.reason).toMatchObject({ code: "round-closed" });
  });

  test("counts only who still sits where they voted, and whoever came back", async () => {
    for (const index of [0, 1, 2]) await vote(index, { a: 1 });
    await move(0, 1);
    expect((await facilitator.ask(readProgress, { params })).done).toHaveLength(2);
    await move(1, 1);
    await move(1, 0);
    await close();
    expect(await result()).toMatchObject({ ballots: 2, dots: 2 });
  });

  test("counts no dots on what was deleted since", async () => {
    for (const index of [0, 1, 2]) await vote(index, { a: 1, b: 1 });
    await change(mine, (doc) => deleteRecord(doc, items, "a"));
    await close();
    expect(await result()).toEqual({ kind: "vote", ballots: 3, dots: 3, candidates: 3, totals: { b: 3 } });
  });

  test("publishes each group apart", async () => {
    await close();
    const both = await open(facilitator, { workshop: workshop.id, groups });
    await cast(voterAt(0), { workshop: workshop.id, round: both, value: { a: 1 } });
    await facilitator.ask(closeRound, { params: { workshop: workshop.id, round: both } });
    const { results } = await outcome(both);
    expect(groups.map((group) => results[group]?.ballots)).toEqual([1, 0]);
  });
});

describe("a ballot is refused", () => {
  test.each([
    ["with more dots than one has", { a: 3, b: 3 }, "ballot-over-budget"],
    ["with more dots on one item than it may have", { a: 4 }, "ballot-over-budget"],
    ["with half a dot", { a: 0.5 }, "malformed"],
    ["with less than nothing on an item", { a: -1 }, "malformed"],
    ["with an item that no id could name", { "a/b": 1 }, "malformed"],
    ["that is no ballot", ["a"], "malformed"],
  ])("%s", async (_, value, code) => {
    await expect(vote(0, value as Record<string, number>)).rejects.toMatchObject({ code });
    expect(await rows()).toEqual([]);
  });

  test("after the close, and after the round was called off", async () => {
    await close();
    await expect(vote(0, { a: 1 })).rejects.toMatchObject({ status: 409, code: "round-closed" });
    await expect(voterAt(0).ask(readEntry, { params })).rejects.toMatchObject({ code: "round-closed" });
    await expect(facilitator.ask(dropRound, { params })).rejects.toMatchObject({ code: "round-closed" });
    const other = await open(facilitator, { workshop: workshop.id, groups: [mine] });
    await facilitator.ask(dropRound, { params: { workshop: workshop.id, round: other } });
    const late = cast(voterAt(0), { workshop: workshop.id, round: other, value: { a: 1 } });
    await expect(late).rejects.toMatchObject({ status: 404, code: "round-not-found" });
  });

  test("of a projector, of another group's member, and of a facilitator in a group's vote", async () => {
    const projector = house.visit();
    await projector.ask(openLink, { body: { secret: workshop.projectorSecret } });
    const value = { a: 1 };
    await expect(cast(projector, { ...params, value })).rejects.toMatchObject({ status: 403, code: "not-allowed" });
    const other = await opened.seat(groups[1]);
    const notYours = { status: 403, code: "round-not-yours" };
    await expect(cast(other.visitor, { ...params, value })).rejects.toMatchObject(notYours);
    await expect(other.visitor.ask(readEntry, { params })).rejects.toMatchObject(notYours);
    await expect(cast(facilitator, { ...params, value })).rejects.toMatchObject(notYours);
  });

  test("of somebody who puts faster than hands can, until they pause", async () => {
    const statuses = [];
    for (let revision = 0; revision < 61; revision += 1) {
      statuses.push(await vote(0, { a: 1 }, { revision }).catch(({ code }) => code));
    }
    expect(statuses.filter((status) => status === "too-many-attempts")).toHaveLength(1);
    await vote(1, { a: 1 });
    house.pass(10_000);
    await vote(0, { a: 1 }, { revision: 60 });
  });
});

describe("one's own ballot", () => {
  test("comes back to its author, and to a second device", async () => {
    expect(await voterAt(0).ask(readEntry, { params })).toEqual({ revision: 0, isDone: false });
    expect(await vote(0, { a: 2 }, { isDone: false })).toEqual({ revision: 1, dropped: [] });
    expect(await voterAt(0).ask(readEntry, { params })).toEqual({ value: { a: 2 }, revision: 1, isDone: false });
  });

  test("put from two devices keeps the first, and says so to the second", async () => {
    await vote(0, { a: 2 });
    await expect(vote(0, { b: 2 })).rejects.toMatchObject({ status: 409, code: "entry-changed" });
    await vote(0, { b: 2 }, { revision: 1 });
    expect(await voterAt(0).ask(readEntry, { params })).toMatchObject({ value: { b: 2 }, revision: 2 });
  });

  test("put again after a lost answer is kept once, also when something was deleted meanwhile", async () => {
    await vote(0, { b: 1, a: 2 });
    expect(await vote(0, { a: 2, b: 1 })).toEqual({ revision: 1, dropped: [] });
    await change(mine, (doc) => deleteRecord(doc, items, "a"));
    expect(await vote(0, { a: 2, b: 1 })).toEqual({ revision: 1, dropped: ["a"] });
    await expect(vote(0, { b: 1 }, { isDone: false })).rejects.toMatchObject({ code: "entry-changed" });
  });

  test("loses what is no longer there, and is told", async () => {
    expect(await vote(0, { a: 1, gone: 3, away: 3 })).toEqual({ revision: 1, dropped: ["away", "gone"] });
    expect((await voterAt(0).ask(readEntry, { params })).value).toEqual({ a: 1 });
  });

  test("stays behind when its author moves to another group", async () => {
    await facilitator.ask(dropRound, { params });
    round = await open(facilitator, { workshop: workshop.id, groups });
    params = { ...params, round };
    await vote(0, { a: 1 });
    await move(0, 1);
    expect(await voterAt(0).ask(readEntry, { params })).toEqual({ revision: 1, isDone: false });
  });

  test("may name themes, and the notes of a theme that lies on the board", async () => {
    await facilitator.ask(dropRound, { params });
    await change(mine, (doc) => {
      lay(doc, "t", { kind: "theme" });
      lay(doc, "inside", { theme: "t" });
      lay(doc, "elsewhere", { board: "another" });
    });
    const dropped = { notes: ["elsewhere", "t"], themes: ["a", "elsewhere", "inside"], both: ["elsewhere", "inside"] };
    for (const on of ["notes", "themes", "both"] as const) {
      const body = { settings: { ...FIVE_DOTS, on }, board: BOARD, groups: [mine] };
      const { id } = await facilitator.ask(openRound, { params: { workshop: workshop.id }, body });
      const here = { workshop: workshop.id, round: id };
      const kept = await cast(voterAt(0), { ...here, value: { a: 1, t: 1, inside: 1, elsewhere: 1 } });
      expect(kept.dropped).toEqual(dropped[on]);
      await facilitator.ask(dropRound, { params: here });
    }
  });
});

describe("opening", () => {
  test("a second round for a group that has one is refused, and for two at once one opens", async () => {
    const again = () => open(facilitator, { workshop: workshop.id, groups: [...groups].reverse() });
    await expect(again()).rejects.toMatchObject({ status: 409, code: "round-already-open" });
    await close();
    const outcomes = await Promise.allSettled([again(), again()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test.each([
    ["a board that is not there", { board: "nowhere" }, "board-not-found"],
    ["a group that is not there", { groups: ["nobody"] }, "group-not-found"],
    ["the plenary together with a group", { groups: ["plenary", "other"] }, "malformed"],
    ["nobody", { groups: [] }, "malformed"],
    ["more dots on one item than there are", { settings: { ...FIVE_DOTS, most: 6 } }, "malformed"],
    ["a kind that does not exist", { settings: { ...FIVE_DOTS, kind: "guess" } }, "malformed"],
  ])("for %s is refused", async (_, wrong, code) => {
    await close();
    const body = { settings: FIVE_DOTS, board: BOARD, groups: [mine], ...wrong };
    const opened = facilitator.ask(openRound, { params: { workshop: workshop.id }, body: body as never });
    await expect(opened).rejects.toMatchObject({ code });
  });

  test("for the plenary lets everybody with a name vote, facilitators too", async () => {
    await change(PLENARY, (doc) => layAll(doc, ["p", "q"]));
    const all = await open(facilitator, { workshop: workshop.id, groups: [PLENARY] });
    const here = { workshop: workshop.id, round: all };
    const people = [facilitator, voterAt(0), (await opened.seat(groups[1])).visitor];
    for (const person of people) await cast(person, { ...here, value: { p: 2 } });
    expect((await facilitator.ask(readProgress, { params: here })).done).toHaveLength(3);
    await move(0, 1);
    await facilitator.ask(closeRound, { params: here });
    expect((await outcome(all)).results[PLENARY]).toMatchObject({ ballots: 3, totals: { p: 6 } });
  });
});

describe("what is for facilitators", () => {
  test("is refused to members, and nothing happens", async () => {
    const refused = { status: 403, code: "not-allowed" };
    const voter = voterAt(0);
    await expect(open(voter, { workshop: workshop.id, groups })).rejects.toMatchObject(refused);
    await expect(voter.ask(closeRound, { params })).rejects.toMatchObject(refused);
    await expect(voter.ask(dropRound, { params })).rejects.toMatchObject(refused);
    await expect(voter.ask(showOnWall, { params, body: {} })).rejects.toMatchObject(refused);
    expect((await outcome()).closedAt).toBeUndefined();
  });

  test("a round is no other workshop's, and an unknown one is nobody's", async () => {
    const nowhere = { workshop: workshop.id, round: "nowhere" };
    for (const endpoint of [closeRound, dropRound, readProgress]) {
      await expect(facilitator.ask(endpoint, { params: nowhere })).rejects.toMatchObject({ code: "round-not-found" });
    }
    await expect(cast(voterAt(0), { ...nowhere, value: {} })).rejects.toMatchObject({ code: "round-not-found" });
  });

  test("calling off publishes nothing and forgets everything", async () => {
    await vote(0, { a: 1 });
    await facilitator.ask(showOnWall, { params, body: { show: { round, group: mine } } });
    await facilitator.ask(dropRound, { params });
    expect(await rows()).toEqual([]);
    expect(await outcome()).toEqual({ closedAt: undefined, results: {} });
    expect((await onTheWall())?.wall).toBeUndefined();
  });

  test("the wall shows a round of a group until the room goes on", async () => {
    const show = (wall?: { round: string; group: string }) =>
      facilitator.ask(showOnWall, { params, body: wall ? { show: wall } : {} });
    await show({ round, group: mine });
    expect((await onTheWall())?.wall).toEqual({ round, group: mine });
    await expect(show({ round: "nowhere", group: mine })).rejects.toMatchObject({ code: "round-not-found" });
    await expect(show({ round, group: groups[1] ?? "" })).rejects.toMatchObject({ code: "group-not-found" });
    await show();
    expect((await onTheWall())?.wall).toBeUndefined();
    await show({ round, group: mine });
    await goOn();
    expect((await onTheWall())?.wall).toBeUndefined();
  });
});

function vote(index: number, value: Record<string, number>, more: { revision?: number; isDone?: boolean } = {}) {
  return cast(voterAt(index), { ...params, value, ...more });
}

function voterAt(index: number): Visitor {
  const voter = voters[index];
  if (!voter) throw new Error(`no voter ${index}`);
  return voter;
}

function close() {
  return facilitator.ask(closeRound, { params });
}

async function move(index: number, group: number): Promise<void> {
  await voterAt(index).ask(changeGroup, { params, body: { group: groups[group] ?? "" } });
}

function change(group: string, how: Parameters<typeof house.app.commands.rooms.write>[1]) {
  return house.app.commands.rooms.write(groupDocument(workshop.id, group), how);
}

function outcome(of = round) {
  return house.app.commands.rooms.read(`workshop/${workshop.id}`, (doc) => published(doc, of));
}

async function result() {
  return (await outcome()).results[mine];
}

function onTheWall() {
  return house.app.commands.rooms.read(`workshop/${workshop.id}`, (doc) => readRecord(doc, live, LIVE_KEY));
}

async function goOn(): Promise<void> {
  const stages = await house.app.commands.rooms.read(`workshop/${workshop.id}`, (doc) => [
    ...doc.getMap("stages").keys(),
  ]);
  await facilitator.ask(goToStage, { params, body: { stage: stages[0] ?? "" } });
}

function rows() {
  return house.app.commands.catalogue.selectFrom("entries").selectAll().execute();
}
