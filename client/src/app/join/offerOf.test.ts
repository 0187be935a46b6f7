import { expect, test } from "vitest";
import type { CopyRecord } from "../../sync/localCopies.ts";
import { offerOf } from "./offerOf.ts";

test("what a person left in several documents is one offer, the largest first", () => {
  const copies = [
    copy({ member: "a", memberName: "Ana", document: "group/m1", unsent: 8 }),
    copy({ member: "b", memberName: "Luis", unsent: 9 }),
    copy({ member: "a", memberName: "Ana", document: "group/m2", unsent: 4 }),
  ];
  expect(offerOf(copies)).toEqual({ member: "a", name: "Ana", count: 12 });
});

test("nothing is offered that nobody could recognise or merge", () => {
  expect(offerOf([])).toBeUndefined();
  expect(offerOf([copy({ member: "a", unsent: 3 })])).toBeUndefined();
  expect(offerOf([copy({ member: "a", memberName: "Ana", unsent: 3, outdated: true })])).toBeUndefined();
});

function copy(own: Partial<CopyRecord>): CopyRecord {
  return { document: "group/m1", lineage: "l1", member: "a", workshop: "w1", unsent: 1, outdated: false, ...own };
}
