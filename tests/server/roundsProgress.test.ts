// Who is done is seen by everybody in the workshop, as it happens; what they answered by nobody.
import { closeRound, readProgress } from "@minga/shared/protocol/http/rounds.ts";
import type { Control } from "@minga/shared/protocol/messages.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Visitor } from "../drivers/http.ts";
import { cast, open } from "../drivers/voting.ts";
import { openVotingHouse, type VotingHouse } from "../drivers/votingHouse.ts";
import { openYClient, until, type YClient } from "../drivers/yclient.ts";

type Progress = Extract<Control, { readonly kind: "round-progress" }>;

let hall: VotingHouse;
let watcher: YClient;
let params: { readonly workshop: string; readonly round: string };

/** Somebody of the second group looks on while the first one votes. */
beforeEach(async () => {
  hall = await openVotingHouse();
  const { visitor } = await hall.seat(hall.groups[1]);
  watcher = enter(visitor);
  await watcher.synced();
  const round = await open(hall.facilitator, { workshop: hall.workshop.id, groups: [hall.groups[0] ?? ""] });
  params = { workshop: hall.workshop.id, round };
});
afterEach(async () => {
  watcher.close();
  await hall.house.close();
});

test("everybody hears who is done, and who is no longer", async () => {
  const { visitor, member } = await hall.seat();
  await cast(visitor, { ...params, value: {}, isDone: true });
  await until(() => last()?.done.join() === member);
  await cast(visitor, { ...params, value: {}, revision: 1, isDone: false });
  await until(() => last()?.done.length === 0);
  expect(heard().every(({ round }) => round === params.round)).toBe(true);
});

test("a change that leaves them done is not told", async () => {
  const { visitor } = await hall.seat();
  const other = await hall.seat();
  await cast(visitor, { ...params, value: {}, isDone: true });
  await cast(visitor, { ...params, value: {}, revision: 1, isDone: true });
  await cast(other.visitor, { ...params, value: {}, isDone: true });
  await until(() => last()?.done.length === 2);
  expect(heard().map(({ done }) => done.length)).toEqual([1, 2]);
});

test("a group that finishes together is told of in a few messages", async () => {
  const seats = [];
  for (let count = 0; count < 12; count += 1) seats.push(await hall.seat());
  await Promise.all(seats.map(({ visitor }) => cast(visitor, { ...params, value: {}, isDone: true })));
  await until(() => last()?.done.length === seats.length);
  expect(heard().length).toBeLessThan(seats.length / 2);
  const asked = await hall.facilitator.ask(readProgress, { params });
  expect([...asked.done].sort()).toEqual(seats.map(({ member }) => member).sort());
});

test("of a closed round nobody is known any more", async () => {
  const { visitor } = await hall.seat();
  await cast(visitor, { ...params, value: {}, isDone: true });
  await hall.facilitator.ask(closeRound, { params });
  expect(await visitor.ask(readProgress, { params })).toEqual({ done: [] });
});

test("a device is told once, whatever it has open besides the workshop", async () => {
  const { visitor } = await hall.seat();
  const besides = ["group", "plan"].map((kind) => enter(visitor, `${kind}/${hall.groups[0]}`));
  await Promise.all(besides.map((line) => line.synced()));
  await cast(visitor, { ...params, value: {}, isDone: true });
  await until(() => heard().length === 1);
  await Promise.all(besides.map((line) => line.close()));
  expect(besides.flatMap(({ controls }) => controls)).toEqual([]);
});

function heard(): readonly Progress[] {
  return watcher.controls.filter((control) => control.kind === "round-progress");
}

function last(): Progress | undefined {
  return heard().at(-1);
}

function enter(visitor: Visitor, document = `workshop/${hall.workshop.id}`): YClient {
  const { port, origin } = hall.house;
  const headers = { cookie: visitor.cookie() ?? "", host: `minga.test:${port}`, origin };
  return openYClient({ url: `ws://127.0.0.1:${port}/sync`, document, headers });
}
