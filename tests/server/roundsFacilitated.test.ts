// What facilitators do with rounds: open them, call them off, and show them on the wall.
import { readRecord, setValue } from "@minga/shared/document/table.ts";
import { groups, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { closeRound, dropRound, openRound, readProgress, showOnWall } from "@minga/shared/protocol/http/rounds.ts";
import { goToStage, makeWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { groupsOf, newWorkshop } from "../drivers/httpPeople.ts";
import { type OpenVote, openVote } from "../drivers/openVote.ts";
import { BOARD, cast, FIVE_DOTS, layAll, open } from "../drivers/voting.ts";

let vote: OpenVote;

beforeEach(async () => {
  vote = await openVote();
});
afterEach(() => vote.house.close());

describe("opening", () => {
  test("a second round for a group that has one is refused, and for two at once one opens", async () => {
    const again = () => open(vote.facilitator, { workshop: vote.workshop.id, groups: [...vote.groups].reverse() });
    await expect(again()).rejects.toMatchObject({ status: 409, code: "round-already-open" });
    await vote.close();
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
    await vote.close();
    const body = { settings: FIVE_DOTS, board: BOARD, groups: [vote.group], ...wrong };
    const opened = vote.facilitator.ask(openRound, { params: { workshop: vote.workshop.id }, body: body as never });
    await expect(opened).rejects.toMatchObject({ code });
  });

  test("for a group of another workshop is refused, though a facilitator writes its id into the list", async () => {
    const elsewhere = await vote.facilitator.ask(makeWorkshop, { body: newWorkshop });
    const [foreign = ""] = await groupsOf(vote.facilitator, elsewhere);
    const listed = { name: "Ajena", topic: "", challenge: "", order: "z" };
    await vote.house.app.commands.rooms.write(`workshop/${vote.workshop.id}`, (doc) =>
      setValue(doc, groups, foreign, listed),
    );
    await expect(open(vote.facilitator, { workshop: vote.workshop.id, groups: [foreign] })).rejects.toMatchObject({
      code: "group-not-found",
    });
  });

  test("for the plenary lets everybody with a name vote, facilitators too", async () => {
    await vote.change((doc) => layAll(doc, ["p", "q"]), PLENARY);
    const all = await open(vote.facilitator, { workshop: vote.workshop.id, groups: [PLENARY] });
    const here = { workshop: vote.workshop.id, round: all };
    const people = [vote.facilitator, vote.voter(0), (await vote.seat(vote.groups[1])).visitor];
    for (const person of people) await cast(person, { ...here, value: { p: 2 } });
    expect((await vote.facilitator.ask(readProgress, { params: here })).done).toHaveLength(3);
    await vote.move(0, 1);
    await vote.facilitator.ask(closeRound, { params: here });
    expect((await vote.outcome(all)).results[PLENARY]).toMatchObject({ ballots: 3, totals: { p: 6 } });
  });
});

describe("what is for facilitators", () => {
  test("is refused to members, and nothing happens", async () => {
    const refused = { status: 403, code: "not-allowed" };
    const voter = vote.voter(0);
    await expect(open(voter, { workshop: vote.workshop.id, groups: vote.groups })).rejects.toMatchObject(refused);
    await expect(voter.ask(closeRound, { params: vote.params })).rejects.toMatchObject(refused);
    await expect(voter.ask(dropRound, { params: vote.params })).rejects.toMatchObject(refused);
    await expect(voter.ask(showOnWall, { params: vote.params, body: {} })).rejects.toMatchObject(refused);
    expect((await vote.outcome()).closedAt).toBeUndefined();
  });

  test("a round is no other workshop's, and an unknown one is nobody's", async () => {
    const nowhere = { workshop: vote.workshop.id, round: "nowhere" };
    for (const endpoint of [closeRound, dropRound, readProgress]) {
      await expect(vote.facilitator.ask(endpoint, { params: nowhere })).rejects.toMatchObject({
        code: "round-not-found",
      });
    }
    await expect(cast(vote.voter(0), { ...nowhere, value: {} })).rejects.toMatchObject({ code: "round-not-found" });
  });

  test("calling off publishes nothing and forgets everything", async () => {
    await vote.vote(0, { a: 1 });
    await vote.facilitator.ask(showOnWall, {
      params: vote.params,
      body: { show: { round: vote.round, group: vote.group } },
    });
    await vote.facilitator.ask(dropRound, { params: vote.params });
    expect(await vote.rows()).toEqual([]);
    expect(await vote.outcome()).toEqual({ closedAt: undefined, results: {} });
    expect((await onTheWall())?.wall).toBeUndefined();
  });

  test("the wall shows a round of a group until the room goes on", async () => {
    const show = (wall?: { round: string; group: string }) =>
      vote.facilitator.ask(showOnWall, { params: vote.params, body: wall ? { show: wall } : {} });
    await show({ round: vote.round, group: vote.group });
    expect((await onTheWall())?.wall).toEqual({ round: vote.round, group: vote.group });
    await expect(show({ round: "nowhere", group: vote.group })).rejects.toMatchObject({ code: "round-not-found" });
    await expect(show({ round: vote.round, group: vote.groups[1] ?? "" })).rejects.toMatchObject({
      code: "group-not-found",
    });
    await show();
    expect((await onTheWall())?.wall).toBeUndefined();
    await show({ round: vote.round, group: vote.group });
    await goOn();
    expect((await onTheWall())?.wall).toBeUndefined();
  });
});

function onTheWall() {
  return vote.house.app.commands.rooms.read(`workshop/${vote.workshop.id}`, (doc) => readRecord(doc, live, LIVE_KEY));
}

async function goOn(): Promise<void> {
  const stages = await vote.house.app.commands.rooms.read(`workshop/${vote.workshop.id}`, (doc) => [
    ...doc.getMap("stages").keys(),
  ]);
  await vote.facilitator.ask(goToStage, { params: vote.params, body: { stage: stages[0] ?? "" } });
}
