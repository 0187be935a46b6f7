import type { Role } from "@minga/shared/core/roles.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { expect, test } from "vitest";
import { type Access, type Pass, type Place, roleIn } from "./access.ts";

const places: Readonly<Record<string, Place>> = {
  workshop: { kind: "workshop", workshop: "w1" },
  "own group": { kind: "group", workshop: "w1", group: "g1" },
  "other group": { kind: "group", workshop: "w1", group: "g2" },
  plenary: { kind: "group", workshop: "w1", group: PLENARY },
  "own group's plan": { kind: "plan", workshop: "w1", group: "g1" },
  "other group's plan": { kind: "plan", workshop: "w1", group: "g2" },
  "plenary's plan": { kind: "plan", workshop: "w1", group: PLENARY },
  "other workshop": { kind: "workshop", workshop: "w2" },
};

const nobody: Access = { session: "s", passes: [], owned: [] };
const withPass = (pass: Omit<Pass, "workshop">): Access => ({ ...nobody, passes: [{ workshop: "w1", ...pass }] });
const callers: Readonly<Record<string, Access | undefined>> = {
  stranger: undefined,
  "facilitator of another": { ...nobody, facilitator: { id: "f", name: "F" }, owned: ["w3"] },
  facilitator: { ...nobody, facilitator: { id: "f", name: "F" }, owned: ["w1"] },
  participant: withPass({ member: "m", group: "g1", role: "participant" }),
  "participant without a name": withPass({ role: "participant" }),
  "participant without a group": withPass({ member: "m", role: "participant" }),
  projector: withPass({ role: "viewer" }),
};

const expected: Readonly<Record<string, Readonly<Record<string, Role>>>> = {
  stranger: {},
  "facilitator of another": {},
  facilitator: {
    workshop: "facilitator",
    "own group": "facilitator",
    "other group": "facilitator",
    plenary: "facilitator",
    "own group's plan": "facilitator",
    "other group's plan": "facilitator",
    "plenary's plan": "facilitator",
  },
  participant: {
    workshop: "participant",
    "own group": "participant",
    plenary: "participant",
    "own group's plan": "participant",
    "plenary's plan": "participant",
  },
  "participant without a name": {},
  "participant without a group": {
    workshop: "participant",
    plenary: "participant",
    "plenary's plan": "participant",
  },
  projector: {
    workshop: "viewer",
    "own group": "viewer",
    "other group": "viewer",
    plenary: "viewer",
    "own group's plan": "viewer",
    "other group's plan": "viewer",
    "plenary's plan": "viewer",
  },
};

test.each(Object.keys(callers))("what a %s may be, in every kind of place", (caller) => {
  const found = Object.entries(places).flatMap(([name, place]) => {
    const role = roleIn(callers[caller], place);
    return role === undefined ? [] : [[name, role]];
  });
  expect(Object.fromEntries(found)).toEqual(expected[caller]);
});
