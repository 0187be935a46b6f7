// A server that is killed while it closes a round has closed it once or not at all when it is back.
import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { closeRound, readEntry } from "@minga/shared/protocol/http/rounds.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { createChance } from "../convergence/chance.ts";
import { findIn } from "../drivers/dataFolder.ts";
import type { Visitor } from "../drivers/http.ts";
import { facilitate, groupsOf, join } from "../drivers/httpPeople.ts";
import { type RunningServer, startServer } from "../drivers/server.ts";
import { cast, layAll, open, published } from "../drivers/voting.ts";
import { openYClient } from "../drivers/yclient.ts";

const KILLS = 4;
/** A close takes about ten: deaths come before its commit, during it, and after it. */
const LATEST_DEATH_MS = 12;
const BALLOTS = [
  { "note-one": 3, "note-two": 2 },
  { "note-one": 1 },
  { "note-two": 3 },
  { "note-one": 2, "note-two": 1 },
];
const RESULT = { kind: "vote", ballots: 4, dots: 12, candidates: 2, totals: { "note-one": 6, "note-two": 6 } };

let server: RunningServer;

beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.dispose());

test("kill -9 in the middle of closing leaves it closed once or open, with the totals right and no ballot behind", async () => {
  const seed = randomInt(1_000_000);
  const chance = createChance(seed);
  const firstRunSecret = new URL(server.firstRunUrl ?? "").hash.slice(1);
  const { facilitator, workshop } = await facilitate({ visit: server.visit, firstRunSecret });
  const [group = ""] = await groupsOf(facilitator, workshop);
  const voters: Visitor[] = [];
  for (const [index] of BALLOTS.entries())
    voters.push((await join(server, workshop, { name: `Voz ${index}` })).visitor);
  const author = enter(groupDocument(workshop.id, group), facilitator);
  await author.synced();
  layAll(author.doc, ["note-one", "note-two"]);
  await author.saved();
  author.close();

  for (let kill = 0; kill < KILLS; kill += 1) {
    const dyingAfterMs = chance.below(LATEST_DEATH_MS);
    const story = `seed ${seed}, kill ${kill} after ${dyingAfterMs} ms`;
    const round = await open(facilitator, { workshop: workshop.id, groups: [group] });
    const params = { workshop: workshop.id, round };
    await Promise.all(voters.map((voter, index) => cast(voter, { ...params, value: BALLOTS[index] ?? {} })));
    const answer = facilitator.ask(closeRound, { params }).then(
      () => true,
      () => false,
    );
    await wait(dyingAfterMs);
    await server.kill();
    const wasAnswered = await answer;

    server = await server.restart();
    const before = await readWorkshop();
    if (before.closedAt === undefined) {
      expect(wasAnswered, story).toBe(false);
      expect(before.results, story).toEqual({});
      const own = await Promise.all(voters.map((voter) => voter.ask(readEntry, { params })));
      expect(
        own.map(({ value }) => value),
        story,
      ).toEqual(BALLOTS);
    }
    await facilitator.ask(closeRound, { params });
    const after = await readWorkshop();
    expect(after.results, story).toEqual({ [group]: RESULT });
    if (before.closedAt !== undefined) expect(after, story).toEqual(before);
    expect(
      await findIn(
        server.dataDir,
        BALLOTS.map((ballot) => JSON.stringify(ballot)),
      ),
      story,
    ).toEqual([]);

    async function readWorkshop() {
      const reader = enter(`workshop/${workshop.id}`, facilitator);
      await reader.synced();
      const found = published(reader.doc, round);
      reader.close();
      return found;
    }
  }
});

function enter(document: string, visitor: Visitor) {
  const headers = { cookie: visitor.cookie() ?? "", host: `minga.test:${server.port}`, origin: server.origin };
  return openYClient({ url: `ws://127.0.0.1:${server.port}/sync`, document, headers, doc: new Y.Doc() });
}
