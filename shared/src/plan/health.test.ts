// The traffic light, day by day.
import { expect, test } from "vitest";
import type * as Y from "yjs";
import { addDays, type Day } from "../core/day.ts";
import { setValue } from "../document/table.ts";
import { commitments } from "./commitments.ts";
import { healthOf, type ReviewCycle } from "./health.ts";
import { setActionField, setMilestone } from "./planOperations.ts";
import { readPlan } from "./planView.ts";
import { standingOf } from "./standing.ts";
import { bind, readyPlan, report } from "./testing/plans.ts";

const DAY_MS = 86_400_000;
const FIRST: Day = "2026-01-01";
const dayOf = (atMs: number): Day => addDays(FIRST, Math.floor(atMs / DAY_MS));

/** The light so many days after the commitment, which is made on the first day of the action. */
function health(doc: Y.Doc, after: number, reviews?: ReviewCycle) {
  return healthOf(readPlan(doc), {
    action: "p1",
    today: addDays(FIRST, after),
    dayOf,
    ...(reviews && { reviews }),
  });
}

/** From the first day of 2026 to the last, with one milestone on its last day. */
function committed(): Y.Doc {
  const doc = readyPlan();
  setMilestone(doc, { action: "p1", id: "m1" }, { due: "2026-12-31" });
  bind(doc, "p1", 0);
  return doc;
}

test("a draft has none, and neither has what is completed, suspended or given up", () => {
  expect(health(readyPlan(), 10)).toBeUndefined();
  for (const status of ["completed", "suspended", "cancelled"] as const) {
    const doc = committed();
    report(doc, "p1", { at: DAY_MS, status, progress: 100, evidence: "acta" });
    expect(health(doc, 400)).toBeUndefined();
  }
});

test("no report once a whole review cycle has gone by without one", () => {
  const doc = committed();
  expect(health(doc, 30)).toBe("on_track");
  expect(health(doc, 31)).toBe("no_report");
  report(doc, "p1", { at: 31 * DAY_MS, progress: 90 });
  expect(health(doc, 90)).toBe("on_track");
  expect(health(doc, 91)).toBe("no_report");
  report(doc, "p1", { at: 91 * DAY_MS, progress: 90 });
  expect(health(doc, 272)).toBe("on_track");
  expect(health(doc, 273)).toBe("no_report");
});

test("a report on the day of a review counts for that review", () => {
  const doc = committed();
  report(doc, "p1", { at: 90 * DAY_MS, progress: 90 });
  expect(health(doc, 181)).toBe("on_track");
  expect(health(doc, 182)).toBe("no_report");
});

test("the reviews may be others", () => {
  expect(health(committed(), 8, { firstDays: [7], thenEveryDays: 7 })).toBe("no_report");
});

test("delayed when a milestone is past, until it is reported as reached", () => {
  const doc = committed();
  setMilestone(doc, { action: "p1", id: "m1" }, { due: "2026-01-10" });
  report(doc, "p1", { at: DAY_MS, progress: 90 });
  expect(health(doc, 9)).toBe("on_track");
  expect(health(doc, 10)).toBe("delayed");
  report(doc, "p1", { at: 2 * DAY_MS, progress: 90, reached: ["m1"] });
  expect(health(doc, 10)).toBe("on_track");
});

test("delayed when the end is past", () => {
  const doc = committed();
  setActionField(doc, "p1", { field: "end", value: "2026-01-15" });
  report(doc, "p1", { at: DAY_MS, progress: 99 });
  expect(health(doc, 14)).toBe("on_track");
  expect(health(doc, 15)).toBe("delayed");
});

test("attention when progress trails the time gone by by fifteen points", () => {
  const doc = committed();
  setActionField(doc, "p1", { field: "end", value: addDays(FIRST, 100) });
  report(doc, "p1", { at: DAY_MS, progress: 5 });
  expect(health(doc, 19)).toBe("on_track");
  expect(health(doc, 20)).toBe("attention");
});

test("no report is said before delayed, and delayed before attention", () => {
  const doc = committed();
  setActionField(doc, "p1", { field: "end", value: "2026-01-15" });
  expect(health(doc, 20)).toBe("delayed");
  expect(health(doc, 40)).toBe("no_report");
});

test("an action stands where its last report says, as a draft while it is open, and given up for good", () => {
  const doc = committed();
  expect(standingOf(readPlan(doc), "p1")).toMatchObject({ status: "committed", progress: 0, committedAt: 0 });
  report(doc, "p1", { at: 5, status: "in_progress", progress: 40 });
  report(doc, "p1", { at: 3, status: "suspended", progress: 10 });
  expect(standingOf(readPlan(doc), "p1")).toMatchObject({ status: "in_progress", progress: 40, reportedAt: 5 });
  const commitment = readPlan(doc).commitments.get("p1");
  if (commitment) setValue(doc, commitments, "p1", { ...commitment, reopened: { at: 6, reason: "otra unidad" } });
  expect(standingOf(readPlan(doc), "p1")).toMatchObject({ status: "draft", progress: 40, isReopened: true });
  report(doc, "p1", { at: 7, status: "cancelled" });
  expect(standingOf(readPlan(doc), "p1").status).toBe("cancelled");
});
