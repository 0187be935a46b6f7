import type { Group } from "@minga/shared/facilitation/groups.ts";
import type { Person } from "@minga/shared/facilitation/people.ts";
import { expect, test } from "vitest";
import { readArrivals } from "./arrivals.ts";

test("people are counted at their group, and the last to come is named first", () => {
  const arrivals = readArrivals(
    new Map([group("m2", "b", 8), group("m1", "a", 8)]),
    new Map([
      person("host", 1, { role: "facilitator" }),
      person("ana", 2, { group: "m1" }),
      person("luis", 3, { group: "m2" }),
      person("nina", 4, { group: "m1" }),
    ]),
  );

  expect(arrivals.groups.map(({ id, people, seats }) => ({ id, people, seats }))).toEqual([
    { id: "m1", people: 2, seats: 8 },
    { id: "m2", people: 1, seats: 8 },
  ]);
  expect(arrivals).toMatchObject({ people: 3, seats: 16, latest: ["nina", "luis", "ana"] });
});

test("where one group does not say how many it expects, nobody is expected in number", () => {
  const arrivals = readArrivals(new Map([group("m1", "a", 8), group("m2", "b", undefined)]), new Map());
  expect(arrivals).toMatchObject({ people: 0, seats: undefined });
});

function group(id: string, order: string, seats: number | undefined): [string, Group] {
  return [id, { name: id, topic: "", challenge: "", order, ...(seats !== undefined && { seats }) }];
}

function person(id: string, number: number, own: Partial<Person>): [string, Person] {
  return [id, { role: "participant", tint: 1, number, ...own }];
}
