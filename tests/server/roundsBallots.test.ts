// One person's ballot: what it may say, whose it is, and what happens to it on two devices.
import { deleteRecord } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { openLink } from "@minga/shared/protocol/http/join.ts";
import { dropRound, openRound, readEntry } from "@minga/shared/protocol/http/rounds.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenVote, openVote } from "../drivers/openVote.ts";
import { BOARD, cast, FIVE_DOTS, lay, open } from "../drivers/voting.ts";

let vote: OpenVote;

beforeEach(async () => {
  vote = await openVote();
});
afterEach(() => vote.house.close());

describe("a ballot is refused", () => {
  test.each([
    ["with more dots than one has", { a: 3, b: 3 }, "ballot-over-budget"],
    ["with more dots on one item than it may have", { a: 4 }, "ballot-over-budget"],
    ["with half a dot", { a: 0.5 }, "malformed"],
    ["with less than nothing on an item", { a: -1 }, "malformed"],
    ["with an item that no id could name", { "a/b": 1 }, "malformed"],
    ["that is no ballot", ["a"], "malformed"],
  ])("%s", async (_, value, code) => {
    await expect(vote.vote(0, value as Record<string, number>)).rejects.toMatchObject({ code });
    expect(await vote.rows()).toEqual([]);
  });

  test("after the close, and after the round was called off", async () => {
    await vote.close();
    await expect(vote.vote(0, { a: 1 })).rejects.toMatchObject({ status: 409, code: "round-closed" });
    await expect(vote.voter(0).ask(readEntry, { params: vote.params })).rejects.toMatchObject({ code: "round-closed" });
    await expect(vote.facilitator.ask(dropRound, { params: vote.params })).rejects.toMatchObject({
      code: "round-closed",
    });
    const other = await open(vote.facilitator, { workshop: vote.workshop.id, groups: [vote.group] });
    await vote.facilitator.ask(dropRound, { params: { workshop: vote.workshop.id, round: other } });
    const late = cast(vote.voter(0), { workshop: vote.workshop.id, round: other, value: { a: 1 } });
    await expect(late).rejects.toMatchObject({ status: 404, code: "round-not-found" });
  });

  test("of a projector, of another group's member, and of a facilitator in a group's vote", async () => {
    const projector = vote.house.visit();
    await projector.ask(openLink, { body: { secret: vote.workshop.projectorSecret } });
    const value = { a: 1 };
    await expect(cast(projector, { ...vote.params, value })).rejects.toMatchObject({
      status: 403,
      code: "not-allowed",
    });
    const other = await vote.seat(vote.groups[1]);
    const notYours = { status: 403, code: "round-not-yours" };
    await expect(cast(other.visitor, { ...vote.params, value })).rejects.toMatchObject(notYours);
    await expect(other.visitor.ask(readEntry, { params: vote.params })).rejects.toMatchObject(notYours);
    await expect(cast(vote.facilitator, { ...vote.params, value })).rejects.toMatchObject(notYours);
  });

  test("of somebody who puts faster than hands can, until they pause", async () => {
    const statuses = [];
    for (let revision = 0; revision < 61; revision += 1) {
      statuses.push(await vote.vote(0, { a: 1 }, { revision }).catch(({ code }) => code));
    }
    expect(statuses.filter((status) => status === "too-many-attempts")).toHaveLength(1);
    await vote.vote(1, { a: 1 });
    vote.house.pass(10_000);
    await vote.vote(0, { a: 1 }, { revision: 60 });
  });
});

describe("one's own ballot", () => {
  test("comes back to its author, and to a second device", async () => {
    expect(await vote.voter(0).ask(readEntry, { params: vote.params })).toEqual({ revision: 0, isDone: false });
    expect(await vote.vote(0, { a: 2 }, { isDone: false })).toEqual({ revision: 1, dropped: [] });
    expect(await vote.voter(0).ask(readEntry, { params: vote.params })).toEqual({
      value: { a: 2 },
      revision: 1,
      isDone: false,
    });
  });

  test("put from two devices keeps the first, and says so to the second", async () => {
    await vote.vote(0, { a: 2 });
    await expect(vote.vote(0, { b: 2 })).rejects.toMatchObject({ status: 409, code: "entry-changed" });
    await vote.vote(0, { b: 2 }, { revision: 1 });
    expect(await vote.voter(0).ask(readEntry, { params: vote.params })).toMatchObject({ value: { b: 2 }, revision: 2 });
  });

  test("put again after a lost answer is kept once, also when something was deleted meanwhile", async () => {
    await vote.vote(0, { b: 1, a: 2 });
    expect(await vote.vote(0, { a: 2, b: 1 })).toEqual({ revision: 1, dropped: [] });
    await vote.change((doc) => deleteRecord(doc, items, "a"));
    expect(await vote.vote(0, { a: 2, b: 1 })).toEqual({ revision: 1, dropped: ["a"] });
    await expect(vote.vote(0, { b: 1 }, { isDone: false })).rejects.toMatchObject({ code: "entry-changed" });
  });

  test("loses what is no longer there, and is told", async () => {
    expect(await vote.vote(0, { a: 1, gone: 3, away: 3 })).toEqual({ revision: 1, dropped: ["away", "gone"] });
    expect((await vote.voter(0).ask(readEntry, { params: vote.params })).value).toEqual({ a: 1 });
  });

  test("stays behind when its author moves to another group", async () => {
    await vote.facilitator.ask(dropRound, { params: vote.params });
    const both = await open(vote.facilitator, { workshop: vote.workshop.id, groups: vote.groups });
    const params = { workshop: vote.workshop.id, round: both };
    await cast(vote.voter(0), { ...params, value: { a: 1 } });
    await vote.move(0, 1);
    expect(await vote.voter(0).ask(readEntry, { params })).toEqual({ revision: 1, isDone: false });
  });

  test("may name themes, and the notes of a theme that lies on the board", async () => {
    await vote.facilitator.ask(dropRound, { params: vote.params });
    await vote.change((doc) => {
      lay(doc, "t", { kind: "theme" });
      lay(doc, "inside", { theme: "t" });
      lay(doc, "elsewhere", { board: "another" });
    });
    const dropped = { notes: ["elsewhere", "t"], themes: ["a", "elsewhere", "inside"], both: ["elsewhere", "inside"] };
    for (const on of ["notes", "themes", "both"] as const) {
      const body = { settings: { ...FIVE_DOTS, on }, board: BOARD, groups: [vote.group] };
      const { id } = await vote.facilitator.ask(openRound, { params: { workshop: vote.workshop.id }, body });
      const here = { workshop: vote.workshop.id, round: id };
      const kept = await cast(vote.voter(0), { ...here, value: { a: 1, t: 1, inside: 1, elsewhere: 1 } });
      expect(kept.dropped).toEqual(dropped[on]);
      await vote.facilitator.ask(dropRound, { params: here });
    }
  });
});
