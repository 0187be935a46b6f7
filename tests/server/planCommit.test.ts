// A group binds itself to what lacks nothing, corrects with a reason, and reports: each once, by whoever presses.
import { setValue } from "@minga/shared/document/table.ts";
import { milestones, partOf } from "@minga/shared/plan/actions.ts";
import { setActionField, setActionText, setMilestone } from "@minga/shared/plan/planOperations.ts";
import { reportsOf } from "@minga/shared/plan/planView.ts";
import { standingOf } from "@minga/shared/plan/standing.ts";
import { fill } from "@minga/shared/plan/testing/plans.ts";
import { openLink } from "@minga/shared/protocol/http/join.ts";
import { commitActions, reopenAction, reportAction } from "@minga/shared/protocol/http/plans.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "../drivers/http.ts";
import { openPlanningHouse, type PlanningHouse, schedule } from "../drivers/planning.ts";

let house: PlanningHouse;
/** Ready to be committed. */
let ready: string;
/** As it came from the roadmap. */
let bare: string;

beforeEach(async () => {
  house = await openPlanningHouse();
  await house.work((doc) => {
    for (const id of ["1", "2"]) schedule(doc, id);
  });
  await house.make([["i1"], ["i2"]]);
  for (const [id, { code }] of (await house.plan()).actions) {
    if (code === "A1.1") ready = id;
    else bare = id;
  }
  await house.draft((doc) => fill(doc, ready));
});
afterEach(() => house.close());

const commit = (actions: readonly string[], by: Visitor = house.ana) =>
  by.ask(commitActions, { params: house.params, body: { actions: [...actions] } });
const reopen = (reason: string, by: Visitor = house.ana) =>
  by.ask(reopenAction, { params: { ...house.params, action: ready }, body: { reason } });
const status = async () => standingOf(await house.plan(), ready).status;

interface Report {
  readonly id?: string;
  readonly status?: "draft" | "committed" | "in_progress" | "completed" | "suspended" | "cancelled";
  readonly progress?: number;
  readonly evidence?: string;
  readonly reached?: string[];
}

let count = 0;
function report(given: Report, by: Visitor = house.ana) {
  count += 1;
  const usual = { id: `c${count}`, status: "in_progress", progress: 10, note: "", evidence: "" } as const;
  return by.ask(reportAction, { params: { ...house.params, action: ready }, body: { ...usual, ...given } });
}

describe("commitment", () => {
  test("freezes what was promised, with the day and who pressed", async () => {
    await commit([ready], house.beto);
    const commitment = (await house.plan()).commitments.get(ready);
    expect(commitment).toMatchObject({
      at: house.house.now(),
      by: expect.stringMatching(/^m/),
      baseline: {
        action: "Iniciativa 1",
        ownerUnit: "Dirección de Trámites, Calidad y Servicios",
        start: "2026-01-01",
        end: "2026-06-30",
        indicators: [{ id: "k1", unit: "number", baseline: 20, target: 0, by: "2026-12-31" }],
        milestones: [{ id: "m1", title: "Lista acordada", due: "2026-03-31" }],
      },
    });
    expect(await status()).toBe("committed");
  });

  test("of one that lacks something is refused, and of all with it", async () => {
    await expect(commit([ready, bare])).rejects.toMatchObject({ code: "action-incomplete" });
    expect((await house.plan()).commitments.size).toBe(0);
  });

  test("of one that breaks a rule is refused", async () => {
    await house.draft((doc) => setMilestone(doc, { action: ready, id: "m1" }, { due: "2027-01-01" }));
    await expect(commit([ready])).rejects.toMatchObject({ code: "action-incomplete" });
  });

  test("of more than a baseline holds is refused", async () => {
    await house.draft((doc) => {
      for (let count = 0; count < 41; count += 1) {
        const empty = { title: `Hito ${count}`, due: "2026-03-31", evidence: "", order: `a${count}` };
        setValue(doc, milestones, partOf(ready, `x${count}`), empty);
      }
    });
    await expect(commit([ready])).rejects.toMatchObject({ code: "too-large" });
    expect((await house.plan()).commitments.size).toBe(0);
  });

  test("by two at once is one", async () => {
    await Promise.all([commit([ready], house.ana), commit([ready], house.beto), commit([ready, ready])]);
    const { commitments } = await house.plan();
    expect(commitments.size).toBe(1);
    house.house.pass(60_000);
    await commit([ready], house.facilitator);
    expect((await house.plan()).commitments).toEqual(commitments);
  });

  test("of what is not there is refused", async () => {
    await expect(commit(["nothing"])).rejects.toMatchObject({ code: "action-not-found" });
  });

  test("is left alone by a plan that is made again", async () => {
    await commit([ready]);
    const before = await house.plan();
    await house.work((doc) => schedule(doc, "3"));
    expect(await house.make([["i1", "i3"]])).toMatchObject({ made: 1, updated: 0 });
    const after = await house.plan();
    expect(after.actions.get(ready)).toEqual(before.actions.get(ready));
    expect(after.sources.get(ready)).toEqual(before.sources.get(ready));
    expect(await house.summary()).toEqual(["A1.1 i1", "A1.2 i2", "A1.3 i3"]);
  });

  test("is not for another group, a projector, or a stranger, and neither is what comes after it", async () => {
    const projector = house.house.visit();
    await projector.ask(openLink, { body: { secret: house.workshop.projectorSecret } });
    await commit([ready]);
    for (const visitor of [house.carla, projector, house.house.visit()]) {
      await expect(commit([bare], visitor)).rejects.toMatchObject({ status: 403 });
      await expect(reopen("porque sí", visitor)).rejects.toMatchObject({ status: 403 });
      await expect(report({}, visitor)).rejects.toMatchObject({ status: 403 });
    }
    expect(await status()).toBe("committed");
  });
});

describe("opening again", () => {
  beforeEach(() => commit([ready]));

  test("keeps the first baseline and remembers each reason", async () => {
    const first = (await house.plan()).commitments.get(ready);
    house.house.pass(1000);
    await reopen("cambió la unidad");
    expect(await status()).toBe("draft");
    await house.draft((doc) => setActionField(doc, ready, { field: "ownerUnit", value: "Otra unidad" }));
    house.house.pass(1000);
    await commit([ready]);
    expect(await status()).toBe("committed");
    const at = first?.at ?? 0;
    expect((await house.plan()).commitments.get(ready)).toEqual({
      ...first,
      corrections: [{ at: at + 1000, reason: "cambió la unidad", committedAt: at + 2000 }],
    });
  });

  test("asked twice it stays open for the first reason", async () => {
    await Promise.all([reopen("la primera razón"), reopen("la segunda razón", house.beto)]);
    const reason = (await house.plan()).commitments.get(ready)?.reopened?.reason;
    await reopen("la tercera razón");
    expect((await house.plan()).commitments.get(ready)?.reopened?.reason).toBe(reason);
  });

  test("what was corrected wrongly is not committed again", async () => {
    await reopen("cambió la unidad");
    await house.draft((doc) => setActionText(doc, ready, { field: "objective", text: "" }));
    await expect(commit([ready])).rejects.toMatchObject({ code: "action-incomplete" });
  });

  test("needs a reason, and something that is committed", async () => {
    await expect(reopen("  ")).rejects.toMatchObject({ code: "malformed" });
    const params = { ...house.params, action: bare };
    const ask = house.ana.ask(reopenAction, { params, body: { reason: "porque sí" } });
    await expect(ask).rejects.toMatchObject({ code: "status-not-possible" });
    const nowhere = { ...house.params, action: "nothing" };
    const none = house.ana.ask(reopenAction, { params: nowhere, body: { reason: "porque sí" } });
    await expect(none).rejects.toMatchObject({ code: "action-not-found" });
  });

  test("while it is open nothing is reported, and its progress is kept", async () => {
    await report({ progress: 40 });
    await reopen("cambió la unidad");
    await expect(report({ progress: 50 })).rejects.toMatchObject({ code: "status-not-possible" });
    await commit([ready]);
    expect(standingOf(await house.plan(), ready)).toMatchObject({ status: "in_progress", progress: 40 });
  });
});

describe("reports", () => {
  test("a draft can only be given up, and then neither committed nor opened", async () => {
    await expect(report({})).rejects.toMatchObject({ code: "status-not-possible" });
    await expect(report({ status: "committed" })).rejects.toMatchObject({ code: "status-not-possible" });
    await report({ status: "cancelled" });
    await expect(commit([ready])).rejects.toMatchObject({ code: "status-not-possible" });
    await expect(reopen("otra vez")).rejects.toMatchObject({ code: "status-not-possible" });
    expect(await house.make([["i1"]])).toMatchObject({ made: 0, updated: 0 });
  });

  test.each<[string, readonly Report[], string]>([
    ["completed before it began", [{ status: "completed", progress: 100, evidence: "acta" }], "committed"],
    ["completed at 99", [{}, { status: "completed", progress: 99, evidence: "acta" }], "in_progress"],
    ["completed without evidence", [{}, { status: "completed", progress: 100, evidence: "  " }], "in_progress"],
    [
      "completed while suspended",
      [{ status: "suspended" }, { status: "completed", progress: 100, evidence: "acta" }],
      "suspended",
    ],
    ["back to committed", [{}, { status: "committed" }], "in_progress"],
    ["back to draft", [{ status: "draft" }], "committed"],
    ["after it was given up", [{ status: "cancelled" }, {}], "cancelled"],
  ])("%s is refused", async (_, reports, expected) => {
    await commit([ready]);
    const last = reports.at(-1);
    for (const each of reports.slice(0, -1)) await report(each);
    await expect(report(last ?? {})).rejects.toMatchObject({ code: "status-not-possible" });
    expect(await status()).toBe(expected);
  });

  test("from the first to the last: each dated, with milestones that exist, and the last one counts", async () => {
    await commit([ready]);
    await report({ status: "committed", progress: 0 });
    await report({ progress: 40, reached: ["m1", "m9"] });
    // The machine's clock was set back.
    house.house.pass(-5000);
    await report({ status: "suspended", progress: 40 }, house.facilitator);
    await report({ progress: 60 });
    await report({ status: "completed", progress: 100, evidence: "Acta 12" });
    await report({ progress: 80 });
    const plan = await house.plan();
    const all = reportsOf(plan, ready);
    expect(all.map(({ progress }) => progress)).toEqual([0, 40, 40, 60, 100, 80]);
    expect(all.every(({ at }, index) => at > (all[index - 1]?.at ?? 0))).toBe(true);
    expect(standingOf(plan, ready)).toMatchObject({ status: "in_progress", progress: 80, reached: new Set(["m1"]) });
  });

  test("the same one sent twice is one, and two who complete at once complete once", async () => {
    await commit([ready]);
    await Promise.all([report({ id: "same" }), report({ id: "same" }), report({ id: "same" })]);
    expect((await house.plan()).checkIns.size).toBe(1);
    const end = { status: "completed", progress: 100, evidence: "Acta 12" } as const;
    const answers = await Promise.allSettled([report(end, house.ana), report(end, house.beto)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await house.plan()).checkIns.size).toBe(2);
  });

  test("of what is not there, or with an impossible progress, is refused", async () => {
    await commit([ready]);
    const params = { ...house.params, action: "nothing" };
    const body = { id: "c", status: "in_progress", progress: 1, note: "", evidence: "" } as const;
    await expect(house.ana.ask(reportAction, { params, body })).rejects.toMatchObject({ code: "action-not-found" });
    for (const progress of [101, -1, 2.5])
      await expect(report({ progress })).rejects.toMatchObject({ code: "malformed" });
  });
});
