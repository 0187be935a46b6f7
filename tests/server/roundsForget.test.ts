// A ballot is nobody's to read once its round has ended: not in the database, its log, or any other file of the folder.
import { randomBytes, randomInt } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCatalogue } from "@minga/server/storage/catalogue.ts";
import { forgetEntries, putEntry } from "@minga/server/storage/entries.ts";
import { openSqliteStore } from "@minga/server/storage/sqlite/sqliteStore.ts";
import type { Store } from "@minga/server/storage/store.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { closeRound, dropRound } from "@minga/shared/protocol/http/rounds.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createChance } from "../convergence/chance.ts";
import { findIn } from "../drivers/dataFolder.ts";
import { cast, layAll, open } from "../drivers/voting.ts";
import { openVotingHouse, type VotingHouse } from "../drivers/votingHouse.ts";

const NOTES = Array.from({ length: 5 }, (_, index) => `note-${index}-of-the-group`);
let folder: string;
let store: Store;
let hall: VotingHouse;
let round: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "minga-forget-"));
  store = await openSqliteStore({ folder, random: randomBytes });
  hall = await openVotingHouse({ store });
  const [group = ""] = hall.groups;
  await hall.house.app.commands.rooms.write(groupDocument(hall.workshop.id, group), (doc) => layAll(doc, NOTES));
  round = await open(hall.facilitator, { workshop: hall.workshop.id, groups: [group] });
});
afterEach(async () => {
  await hall.house.close();
  await rm(folder, { recursive: true, force: true });
});

test("after the close no file holds a ballot, nor one that was changed before", async () => {
  const { values } = await vote();
  expect(await findIn(folder, values)).toEqual(values);
  await hall.facilitator.ask(closeRound, { params: { workshop: hall.workshop.id, round } });
  expect(await findIn(folder, values)).toEqual([]);
});

test("nor after a round was called off", async () => {
  const { values } = await vote();
  await hall.facilitator.ask(dropRound, { params: { workshop: hall.workshop.id, round } });
  expect(await findIn(folder, values)).toEqual([]);
});

test("a deletion alone would leave them in the log, and a log emptied alone in the pages: both are needed", async () => {
  const { values } = await vote();
  const statements = forgetEntries(createCatalogue(store), round);
  await store.commit({ updates: [], statements });
  expect(await findIn(folder, values)).toEqual(values);

  const again = await vote();
  await store.query({ sql: "PRAGMA secure_delete = OFF", parameters: [] });
  await store.commit({ updates: [], statements, forgets: true });
  expect((await findIn(folder, again.last)).length).toBeGreaterThan(0);
});

// With seed 54, deleting the rows alone leaves three ballots in pages that the other round still uses.
test.each([54, randomInt(1_000_000)])("nor of rounds that were open at once, seed %i", async (seed) => {
  const chance = createChance(seed);
  const catalogue = createCatalogue(store);
  const rounds = [
    { id: "one", values: [] as string[] },
    { id: "other", values: [] as string[] },
  ];
  const statements = [];
  for (let updatedAt = 0; updatedAt < 600; updatedAt += 1) {
    const { id, values } = chance.pick(rounds) ?? { id: "", values: [] };
    const items = Array.from({ length: 1 + chance.below(12) }, () => [`item-${chance.below(1e9)}`, 1]);
    const value = JSON.stringify(Object.fromEntries(items));
    values.push(value);
    const entry = { round: id, member: `m${chance.below(80)}`, workshop: "w", group: "g", value, revision: 1 };
    statements.push(putEntry(catalogue, { ...entry, isDone: true, updatedAt }));
  }
  await store.commit({ updates: [], statements });
  for (const { id, values } of rounds) {
    await store.commit({ updates: [], statements: forgetEntries(catalogue, id), forgets: true });
    expect(await findIn(folder, values)).toEqual([]);
  }
});

test("a server that died between the close and the forgetting forgets as it starts", async () => {
  const { values } = await vote();
  await store.commit({ updates: [], statements: forgetEntries(createCatalogue(store), round) });
  // As the disk is when the process ends here.
  const died = join(folder, "died");
  await mkdir(died);
  for (const name of await readdir(folder)) if (name !== "died") await copyFile(join(folder, name), join(died, name));
  expect(await findIn(died, values)).toEqual(values);
  const again = await openSqliteStore({ folder: died, random: randomBytes });
  expect(await findIn(died, values)).toEqual([]);
  await again.close();
});

/** Six people vote, and then vote otherwise; returns what the store holds of it, and of the last time. */
async function vote() {
  const values: string[] = [];
  const last: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const { visitor } = await hall.seat();
    for (const change of [0, 1]) {
      const named = NOTES.filter((_, index) => index % 5 === count % 5 || index === change);
      const value = Object.fromEntries(named.map((id, index) => [id, 1 + ((index + count) % 2)]));
      await cast(visitor, { workshop: hall.workshop.id, round, value, revision: change });
      values.push(JSON.stringify(value));
      if (change === 1) last.push(JSON.stringify(value));
    }
  }
  return { values: [...new Set(values)], last };
}
