import type { Group } from "@minga/shared/facilitation/groups.ts";
import { expect, test } from "vitest";
import { planPlace } from "./planPlace.ts";

const groups = new Map([
  ["m2", group("b")],
  ["m1", group("a")],
]);

test("whoever belongs to a group sees its plan, whatever the address says", () => {
  const ana = { groups, own: "m2", isFacilitator: false };
  expect(planPlace({ ...ana, wanted: undefined }).shown).toBe("m2");
  expect(planPlace({ ...ana, wanted: "m1" }).shown).toBe("m2");
  expect(planPlace({ ...ana, wanted: "todas" })).toEqual({ shown: "m2", groups: ["m2"], isAll: false });
  expect(planPlace({ ...ana, wanted: "plenary" }).shown).toBe("plenary");
});

test("a facilitator sees the first group's, the one that was chosen, or all of them in order", () => {
  const rosa = { groups, own: undefined, isFacilitator: true };
  expect(planPlace({ ...rosa, wanted: undefined }).shown).toBe("m1");
  expect(planPlace({ ...rosa, wanted: "m2" }).shown).toBe("m2");
  expect(planPlace({ ...rosa, wanted: "todas" })).toEqual({
    shown: "todas",
    groups: ["m1", "m2", "plenary"],
    isAll: true,
  });
});

test("nobody's plan is shown to someone without a group", () => {
  expect(planPlace({ groups, own: undefined, wanted: "m1", isFacilitator: false })).toEqual({
    shown: undefined,
    groups: [],
    isAll: false,
  });
});

function group(order: string): Group {
  return { name: order, topic: "", challenge: "", order };
}
