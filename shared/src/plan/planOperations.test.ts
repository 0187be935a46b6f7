import { expect, test } from "vitest";
import { PARTS_LIMIT } from "./commitments.ts";
import { addIndicator, addMilestone } from "./planOperations.ts";
import { partsOf, readPlan } from "./planView.ts";
import { readyPlan } from "./testing/plans.ts";

test("an action takes as many indicators and milestones as a commitment can hold, and no more", () => {
  const doc = readyPlan();
  for (let count = 0; count <= PARTS_LIMIT; count += 1) {
    addIndicator(doc, { action: "p1", id: `x${count}` });
    addMilestone(doc, { action: "p1", id: `x${count}` });
  }
  const plan = readPlan(doc);
  expect(partsOf(plan.indicators, "p1")).toHaveLength(PARTS_LIMIT);
  expect(partsOf(plan.milestones, "p1")).toHaveLength(PARTS_LIMIT);
});
