// Each rule finds what it is there for, where it is mended, and nothing else.
import { expect, test } from "vitest";
import type * as Y from "yjs";
import * as Yjs from "yjs";
import {
  addIndicator,
  removeIndicator,
  removeMilestone,
  setActionField,
  setActionText,
  setIndicator,
  setMilestone,
} from "./planOperations.ts";
import { readPlan } from "./planView.ts";
import { findingsOf, isPossibleProgress, isReady } from "./rules.ts";
import { ruleTexts } from "./ruleTexts.ts";
import { initiative, make, readyPlan, report } from "./testing/plans.ts";

const K1 = { action: "p1", id: "k1" };
const M1 = { action: "p1", id: "m1" };

/** "R04 indicators/k1/baseline" */
function findings(doc: Y.Doc): readonly string[] {
  return findingsOf(readPlan(doc), "p1").map(({ rule, field, part }) =>
    part ? `${rule} ${field}/${part.id}/${part.field}` : `${rule} ${field}`,
  );
}

test("an action with everything lacks nothing and can be committed", () => {
  const doc = readyPlan();
  expect(findings(doc)).toEqual([]);
  expect(isReady(readPlan(doc), "p1")).toBe(true);
});

test("an action fresh from the roadmap lacks all that the roadmap does not say", () => {
  const doc = new Yjs.Doc();
  make(doc, { wanted: [[initiative("i1")]] });
  expect(findings(doc)).toEqual([
    "required objective",
    "required deliverable",
    "R01 ownerUnit",
    "required resources",
    "required sdgTargets",
    "required priority",
    "R03 indicators",
    "required milestones",
  ]);
});

test("an action that is gone is not ready, and lacks nothing", () => {
  expect(isReady(readPlan(new Yjs.Doc()), "p1")).toBe(false);
  expect(findingsOf(readPlan(new Yjs.Doc()), "p1")).toEqual([]);
});

test.each<[string, (doc: Y.Doc) => void, readonly string[]]>([
  [
    "blanks are no objective",
    (doc) => setActionText(doc, "p1", { field: "objective", text: "  " }),
    ["required objective"],
  ],
  [
    "two units",
    (doc) => setActionField(doc, "p1", { field: "ownerUnit", value: "Salud; Educación" }),
    ["R01 ownerUnit"],
  ],
  ["no unit", (doc) => setActionField(doc, "p1", { field: "ownerUnit", value: undefined }), ["R01 ownerUnit"]],
  ["no start", (doc) => setActionField(doc, "p1", { field: "start", value: undefined }), ["required start"]],
  [
    "an end before the start",
    (doc) => setActionField(doc, "p1", { field: "end", value: "2025-06-30" }),
    ["R02 end", "R07 milestones/m1/due"],
  ],
  ["no indicator", (doc) => removeIndicator(doc, K1), ["R03 indicators"]],
  [
    "an indicator without a target's date",
    (doc) => setIndicator(doc, K1, { target: { value: 0 } }),
    ["R03 indicators/k1/target"],
  ],
  ["no baseline", (doc) => setIndicator(doc, K1, { baseline: { status: "known" } }), ["R04 indicators/k1/baseline"]],
  [
    "a baseline to be set some day",
    (doc) => setIndicator(doc, K1, { baseline: { status: "to-be-set" } }),
    ["R04 indicators/k1/baseline"],
  ],
  [
    "a baseline to be set by a day",
    (doc) => setIndicator(doc, K1, { baseline: { status: "to-be-set", date: "2026-02-01" } }),
    [],
  ],
  [
    "a target that goes up where less is better",
    (doc) => setIndicator(doc, K1, { target: { value: 30, date: "2026-12-31" } }),
    ["R05 indicators/k1/target"],
  ],
  [
    "a target that stands still",
    (doc) => setIndicator(doc, K1, { target: { value: 20, date: "2026-12-31" } }),
    ["R05 indicators/k1/target"],
  ],
  [
    "to keep what is",
    (doc) => setIndicator(doc, K1, { direction: "maintain", target: { value: 20, date: "2026-12-31" } }),
    [],
  ],
  [
    "to keep what is, and to change it",
    (doc) => setIndicator(doc, K1, { direction: "maintain" }),
    ["R05 indicators/k1/target"],
  ],
  [
    "nothing to verify it by",
    (doc) => setIndicator(doc, K1, { verification: " " }),
    ["R06 indicators/k1/verification"],
  ],
  ["a nameless indicator", (doc) => setIndicator(doc, K1, { name: "" }), ["required indicators/k1/name"]],
  ["no milestone", (doc) => removeMilestone(doc, M1), ["required milestones"]],
  ["a milestone without a day", (doc) => setMilestone(doc, M1, { due: undefined }), ["required milestones/m1/due"]],
  ["a milestone after the end", (doc) => setMilestone(doc, M1, { due: "2027-01-01" }), ["R07 milestones/m1/due"]],
  ["a milestone before the start", (doc) => setMilestone(doc, M1, { due: "2025-12-31" }), ["R07 milestones/m1/due"]],
  ["milestones on the first and the last day", (doc) => setMilestone(doc, M1, { due: "2026-12-31" }), []],
  [
    "a target of no goal",
    (doc) => setActionField(doc, "p1", { field: "sdgTargets", value: ["16.6", "16.c"] }),
    ["R08 sdgTargets"],
  ],
  ["no targets", (doc) => setActionField(doc, "p1", { field: "sdgTargets", value: [] }), ["required sdgTargets"]],
  [
    "a completion without evidence",
    (doc) => report(doc, "p1", { at: 1, status: "completed", progress: 100 }),
    ["R09 checkIns/at1/progress"],
  ],
])("%s", (_, change, expected) => {
  const doc = readyPlan();
  change(doc);
  expect(findings(doc)).toEqual(expected);
});

test("one indicator with a target is enough, and each needs its baseline and its verification", () => {
  const doc = readyPlan();
  addIndicator(doc, { action: "p1", id: "k2" }, { name: "Quejas" });
  expect(findings(doc)).toEqual(["R04 indicators/k2/baseline", "R06 indicators/k2/verification"]);
});

test.each([
  ["in_progress", 0, "", true],
  ["in_progress", 101, "", false],
  ["in_progress", -1, "", false],
  ["in_progress", 2.5, "", false],
  ["completed", 99, "acta", false],
  ["completed", 100, " ", false],
  ["completed", 100, "acta", true],
] as const)("%s with %d and «%s» may be reported: %s", (status, progress, evidence, expected) => {
  expect(isPossibleProgress({ status, progress, evidence })).toBe(expected);
});

test("each rule has its words in both languages", () => {
  expect(Object.keys(ruleTexts)).toEqual(["required", "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09"]);
  for (const { es, en } of Object.values(ruleTexts))
    expect([es.length, en.length].every((length) => length > 20)).toBe(true);
});
