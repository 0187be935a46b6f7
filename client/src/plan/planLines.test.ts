import { addMap, setValue } from "@minga/shared/document/table.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { actions } from "@minga/shared/plan/actions.ts";
import { commitments } from "@minga/shared/plan/commitments.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { figuresOf, linesOf } from "./planLines.ts";

const calendar = { today: "2027-03-01", dayOf: () => "2027-02-20" };

test("a draft keeps the order of the plan", () => {
  const lines = linesOf([plan("m1", { "A1.1": "2027-01-31", "A1.2": "2027-12-31" })], calendar);

  expect(lines.map(({ action }) => action.code)).toEqual(["A1.1", "A1.2"]);
  expect(figuresOf(lines)).toMatchObject({ actions: 2, delayed: 0, isDraft: true });
});

test("once groups are bound, what is late comes first, whosever it is", () => {
  const lines = linesOf(
    [
      plan("m1", { "A1.1": "2027-12-31", "A1.2": "2027-12-31" }, { isBound: true }),
      plan("m2", { "A2.1": "2027-12-31", "A2.2": "2027-02-28" }, { isBound: true }),
    ],
    calendar,
  );

  expect(lines.map(({ action }) => action.code)).toEqual(["A2.2", "A1.1", "A1.2", "A2.1"]);
  expect(figuresOf(lines)).toMatchObject({ actions: 4, delayed: 1, attention: 0, noReport: 0, isDraft: false });
});

/** Actions by code, each with its end. */
function plan(group: string, ends: Readonly<Record<string, string>>, { isBound = false } = {}) {
  const doc = new Y.Doc();
  transact(doc, () => {
    for (const [code, end] of Object.entries(ends)) {
      const id = code.replace(".", "-");
      const words = { objective: "", action: code, deliverable: "" };
      addMap(doc, actions, id, { order: code, createdAt: 1, code, start: "2027-02-25", end, ...words });
      if (!isBound) continue;
      const baseline = { action: code, ownerUnit: "", start: "2027-02-25", end, indicators: [], milestones: [] };
      setValue(doc, commitments, id, { at: 1, baseline });
    }
  });
  return { group, view: readPlan(doc) };
}
