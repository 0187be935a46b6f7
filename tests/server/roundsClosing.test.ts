// Closing a vote: what is published, of whom, and that it happens once.
import { randomBytes } from "node:crypto";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import { AppError } from "@minga/shared/core/appError.ts";
import { deleteRecord } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { closeRound, readProgress } from "@minga/shared/protocol/http/rounds.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenVote, openVote } from "../drivers/openVote.ts";
import { cast, open } from "../drivers/voting.ts";

let vote: OpenVote;

beforeEach(async () => {
  vote = await openVote();
});
afterEach(() => vote.house.close());

describe("closing", () => {
  test("publishes the dots of each item, and forgets who gave them", async () => {
    await vote.vote(0, { a: 3, b: 2 });
    await vote.vote(1, { a: 1 });
    await vote.vote(2, { b: 3, d: 1 });
    await vote.close();
    expect((await vote.outcome()).results[vote.group]).toEqual({
      kind: "vote",
      ballots: 3,
      dots: 10,
      candidates: 4,
      totals: { a: 4, b: 5, d: 1 },
    });
    expect(await vote.rows()).toEqual([]);
    expect(await vote.facilitator.ask(readProgress, { params: vote.params })).toEqual({ done: [] });
  });

  test("tells no dots of fewer than three ballots; one without dots is no ballot", async () => {
    await vote.vote(0, { a: 3 });
    await vote.vote(1, { b: 1 });
    await vote.vote(2, {});
    await vote.close();
    expect((await vote.outcome()).results[vote.group]).toEqual({ kind: "vote", ballots: 2, dots: 4, candidates: 4 });
  });

  test("by two at once, and again later, happens once", async () => {
    await vote.vote(0, { a: 3 });
    await Promise.all([vote.close(), vote.close()]);
    const first = await vote.outcome();
    vote.house.pass(1000);
    await vote.close();
    expect(await vote.outcome()).toEqual(first);
    expect(first.closedAt).toBe(vote.house.now() - 1000);
  });

  test("while a ballot is on its way counts it or refuses it, never both", async () => {
    await vote.vote(0, { a: 3 });
    await vote.vote(1, { a: 3 });
    const [late] = await Promise.allSettled([vote.vote(2, { b: 1 }), vote.close()]);
    const counted = (await vote.outcome()).results[vote.group]?.ballots;
    expect(late.status === "fulfilled" ? counted : 3).toBe(3);
    if (late.status === "rejected") expect(late.reason).toMatchObject({ code: "round-closed" });
  });

  test("that could not forget says so, is closed all the same, and forgets when it is pressed again", async () => {
    await vote.house.close();
    let fails = 1;
    let forgotten = 0;
    const store = createMemoryStore({ random: randomBytes });
    const commit: typeof store.commit = async (changes) => {
      await store.commit(changes);
      if (!changes.forgets) return;
      fails -= 1;
      if (fails >= 0) throw new AppError("unavailable", "the log could not be emptied");
      forgotten += 1;
    };
    vote = await openVote({ store: { ...store, commit } });
    await vote.vote(0, { a: 1 });
    await expect(vote.close()).rejects.toMatchObject({ code: "unavailable" });
    const first = await vote.outcome();
    expect(first.closedAt).toBeDefined();
    await vote.close();
    expect(forgotten).toBe(1);
    expect(await vote.outcome()).toEqual(first);
  });

  test("counts only who still sits where they voted, and whoever came back", async () => {
    for (const index of [0, 1, 2]) await vote.vote(index, { a: 1 });
    await vote.move(0, 1);
    expect((await vote.facilitator.ask(readProgress, { params: vote.params })).done).toHaveLength(2);
    await vote.move(1, 1);
    await vote.move(1, 0);
    await vote.close();
    expect((await vote.outcome()).results[vote.group]).toMatchObject({ ballots: 2, dots: 2 });
  });

  test("counts no dots on what was deleted since", async () => {
    for (const index of [0, 1, 2]) await vote.vote(index, { a: 1, b: 1 });
    await vote.change((doc) => deleteRecord(doc, items, "a"));
    await vote.close();
    expect((await vote.outcome()).results[vote.group]).toEqual({
      kind: "vote",
      ballots: 3,
      dots: 3,
      candidates: 3,
      totals: { b: 3 },
    });
  });

  test("publishes each group apart", async () => {
    await vote.close();
    const both = await open(vote.facilitator, { workshop: vote.workshop.id, groups: vote.groups });
    await cast(vote.voter(0), { workshop: vote.workshop.id, round: both, value: { a: 1 } });
    await vote.facilitator.ask(closeRound, { params: { workshop: vote.workshop.id, round: both } });
    const { results } = await vote.outcome(both);
    expect(vote.groups.map((group) => results[group]?.ballots)).toEqual([1, 0]);
  });
});
