// What was promised, against today.
import { expect, test } from "vitest";
import * as Y from "yjs";
import { changesSince, freezeBaseline } from "./baseline.ts";
import {
  addMilestone,
  removeIndicator,
  setActionField,
  setActionText,
  setIndicator,
  setMilestone,
} from "./planOperations.ts";
import { readPlan } from "./planView.ts";
import { readyPlan } from "./testing/plans.ts";

test("nothing has changed on the first day", () => {
  const plan = readPlan(readyPlan());
  expect(changesSince(freezeBaseline(plan, "p1"), plan, "p1")).toEqual([]);
});

test("every change is told with what was and what is, and days with how many they moved", () => {
  const doc = readyPlan();
  const baseline = freezeBaseline(readPlan(doc), "p1");
  setActionText(doc, "p1", { field: "action", text: "Otra cosa" });
  setActionField(doc, "p1", { field: "end", value: "2027-01-10" });
  setIndicator(doc, { action: "p1", id: "k1" }, { target: { value: 5, date: "2026-12-31" } });
  setMilestone(doc, { action: "p1", id: "m1" }, { due: "2026-03-30" });
  addMilestone(doc, { action: "p1", id: "m2" }, { title: "Piloto", due: "2026-06-30" });
  expect(changesSince(baseline, readPlan(doc), "p1")).toEqual([
    { field: "action", from: "Iniciativa i1", to: "Otra cosa" },
    { field: "end", from: "2026-12-31", to: "2027-01-10", days: 10 },
    { field: "indicators", part: { id: "k1", name: "Trámites que piden copia", field: "target" }, from: 0, to: 5 },
    {
      field: "milestones",
      part: { id: "m1", name: "Lista acordada", field: "due" },
      from: "2026-03-31",
      to: "2026-03-30",
      days: -1,
    },
    { field: "milestones", part: { id: "m2", name: "Piloto", field: "name" }, from: undefined, to: "Piloto" },
  ]);
});

test("what was emptied or taken away is told, too", () => {
  const doc = readyPlan();
  const baseline = freezeBaseline(readPlan(doc), "p1");
  setActionField(doc, "p1", { field: "start", value: undefined });
  removeIndicator(doc, { action: "p1", id: "k1" });
  expect(changesSince(baseline, readPlan(doc), "p1")).toEqual([
    { field: "start", from: "2026-01-01", to: "" },
    {
      field: "indicators",
      part: { id: "k1", name: "Trámites que piden copia", field: "name" },
      from: "Trámites que piden copia",
      to: undefined,
    },
  ]);
});

test("an action that is gone has not changed", () => {
  const baseline = freezeBaseline(readPlan(readyPlan()), "p1");
  expect(changesSince(baseline, readPlan(new Y.Doc()), "p1")).toEqual([]);
});
