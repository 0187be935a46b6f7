// A server that is killed while plans are made: a version and the plan made from it are both on disk, or neither is.
import { randomBytes, randomInt } from "node:crypto";
import { createCatalogue } from "@minga/server/storage/catalogue.ts";
import { openSqliteStore } from "@minga/server/storage/sqlite/sqliteStore.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { type PlanView, readPlan } from "@minga/shared/plan/planView.ts";
import { groupDocument, planDocument } from "@minga/shared/protocol/documents.ts";
import { makePlan } from "@minga/shared/protocol/http/plans.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { createChance } from "../convergence/chance.ts";
import type { Visitor } from "../drivers/http.ts";
import { facilitate, join } from "../drivers/httpPeople.ts";
import { ROADMAP, schedule } from "../drivers/planning.ts";
import { type RunningServer, startServer } from "../drivers/server.ts";
import { openYClient, type YClient } from "../drivers/yclient.ts";

const KILLS = 3;
const AT_ONCE = 6;
let server: RunningServer;
let ana: Visitor;
let board: YClient;
let params: { workshop: string; group: string };

beforeAll(async () => {
  server = await startServer();
  const { visit, firstRunUrl = "" } = server;
  const { workshop } = await facilitate({ visit, firstRunSecret: new URL(firstRunUrl).hash.slice(1) });
  const seat = await join({ visit }, workshop, { name: "Ana" });
  ana = seat.visitor;
  params = { workshop: workshop.id, group: seat.membership.group ?? "" };
  board = openYClient({
    url: `ws://127.0.0.1:${server.port}/sync`,
    document: groupDocument(params.workshop, params.group),
    headers: { host: new URL(server.origin).host, origin: server.origin, cookie: ana.cookie() ?? "" },
  });
  await board.synced();
  for (let id = 0; id < KILLS * AT_ONCE; id += 1) schedule(board.doc, String(id));
  await board.saved();
});
afterAll(async () => {
  board.close();
  await server.dispose();
});

test("whatever the moment, every plan has its version and every version its plan, and what was answered is there", async () => {
  const seed = randomInt(2 ** 31);
  const chance = createChance(seed);
  const answered = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const initiatives = Array.from({ length: AT_ONCE }, (_, index) => `i${kill * AT_ONCE + index}`);
    const killAfter = chance.below(AT_ONCE);
    let answers = 0;
    let killed: Promise<void> | undefined;
    const presses = initiatives.map(async (initiative) => {
      // The group goes on working, so that no two plans are made from the same work.
      addNotes(board.doc, "ideas", [{ id: `m${initiative}`, text: "", color: "pink", createdAt: 1 }]);
      await ana.ask(makePlan, { params, body: { board: ROADMAP, actions: [[initiative]] } });
      answered.add(initiative);
      answers += 1;
      if (answers > killAfter) killed ??= server.kill();
    });
    await Promise.allSettled(presses);
    await (killed ?? server.kill());

    const { versions, plan } = await readDisk();
    const named = new Set([...plan.sources.values()].map(({ version }) => version));
    expect([...named].sort(), `seed ${seed}`).toEqual([...versions].sort());
    const initiativesIn = [...plan.sources.values()].flatMap((source) => source.initiatives.map(({ id }) => id));
    expect(new Set(initiativesIn).size).toBe(initiativesIn.length);
    expect(initiativesIn).toEqual(expect.arrayContaining([...answered]));
    expect([...plan.actions.keys()].sort()).toEqual([...plan.sources.keys()].sort());
    server = await server.restart();
  }
  expect(answered.size, `seed ${seed}`).toBeGreaterThan(0);
});

/** What is there while no server runs. */
async function readDisk(): Promise<{ readonly versions: readonly string[]; readonly plan: PlanView }> {
  const store = await openSqliteStore({ folder: server.dataDir, random: randomBytes });
  try {
    const rows = await createCatalogue(store).selectFrom("versions").select("id").execute();
    const stored = await store.read(planDocument(params.workshop, params.group));
    const doc = new Y.Doc();
    for (const update of [stored?.snapshot, ...(stored?.updates ?? [])]) if (update) Y.applyUpdate(doc, update);
    return { versions: rows.map(({ id }) => id), plan: readPlan(doc) };
  } finally {
    await store.close();
  }
}
