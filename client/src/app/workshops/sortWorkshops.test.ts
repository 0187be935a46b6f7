import type { Workshop } from "@minga/shared/protocol/http/workshops.ts";
import { expect, test } from "vitest";
import { sortWorkshops, workshopState } from "./sortWorkshops.ts";

const now = { index: 1, title: "Ideas" };

test("a workshop is in preparation until its first stage, and finished after its last day", () => {
  expect(workshopState(workshop({ startsOn: "2026-10-11" }), "2026-10-01")).toBe("preparing");
  expect(workshopState(workshop({ startsOn: "2026-10-11", endsOn: "2026-10-12", now }), "2026-10-12")).toBe("running");
  expect(workshopState(workshop({ startsOn: "2026-10-11", endsOn: "2026-10-12", now }), "2026-10-13")).toBe("finished");
  expect(workshopState(workshop({ now }), "2026-10-13")).toBe("running");
});

test("what runs comes first, then what was made last", () => {
  const ids = sortWorkshops([
    workshop({ id: "old", createdAt: 1 }),
    workshop({ id: "new", createdAt: 3 }),
    workshop({ id: "running", createdAt: 2, now }),
  ]).map(({ id }) => id);
  expect(ids).toEqual(["running", "new", "old"]);
});

function workshop(own: Partial<Workshop>): Workshop {
  return {
    id: "w1",
    title: "Ruta digital",
    place: "",
    startsOn: "",
    endsOn: "",
    language: "es",
    door: "open",
    code: "K7MQ4XRH",
    joinSecret: "s",
    projectorSecret: "p",
    groups: 4,
    stages: 6,
    people: 0,
    createdAt: 0,
    ...own,
  };
}
