import { expect, test } from "vitest";
import { shuffle } from "./shuffle.ts";

const things = Array.from({ length: 12 }, (_, index) => ({ id: `note-${index}` }));

test("one person always sees the same order, whatever order things come in", () => {
  expect(shuffle([...things].reverse(), "ana round")).toEqual(shuffle(things, "ana round"));
});

test("what is added or taken away leaves the others in their order", () => {
  const fewer = things.filter(({ id }) => id !== "note-3");
  expect(shuffle(fewer, "ana round")).toEqual(shuffle(things, "ana round").filter(({ id }) => id !== "note-3"));
});

test("among many people everything stands first about as often", () => {
  const firsts = new Map<string, number>();
  for (let person = 0; person < 1200; person += 1) {
    const [first] = shuffle(things, `person-${person} round`);
    firsts.set(first?.id ?? "", (firsts.get(first?.id ?? "") ?? 0) + 1);
  }
  expect(firsts.size).toBe(things.length);
  for (const [id, times] of firsts) expect(times, id).toBeGreaterThan(50);
});
