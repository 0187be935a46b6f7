// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { createLocalCopies } from "./localCopies.ts";

const deleted: string[] = [];
const copies = createLocalCopies({
  storage: localStorage,
  deleteDatabase: async (name) => {
    deleted.push(name);
  },
});
const ana = { document: "group/g1", lineage: "l1", member: "ana", memberName: "Ana", workshop: "w" } as const;

beforeEach(() => {
  localStorage.clear();
  deleted.length = 0;
});

test("what was not sent is still counted after a reload, with its age", () => {
  copies.keep(ana);
  copies.count(ana, { by: 1, now: 10 });
  copies.count(ana, { by: 1, now: 20 });

  expect(copies.find("group/g1", "ana")).toEqual({ ...ana, unsent: 2, since: 10, outdated: false });
  expect(copies.keep(ana).unsent).toBe(2);
  copies.count(ana, { by: -2, now: 30 });
  expect(copies.find("group/g1", "ana")).toEqual({ ...ana, unsent: 0, outdated: false });
});

test("two tabs of one person count into one number, and never below nothing", () => {
  copies.keep(ana);
  copies.count(ana, { by: 3, now: 10 });
  copies.count(ana, { by: -2, now: 11 });
  copies.count(ana, { by: -2, now: 12 });

  expect(copies.find("group/g1", "ana")?.unsent).toBe(0);
});

test("another person's copy is offered and never opened as one's own", () => {
  copies.keep(ana);
  copies.count(ana, { by: 12, now: 10 });

  expect(copies.find("group/g1", "luz")).toBeUndefined();
  expect(copies.ofOthers("w", "luz").map(({ memberName, unsent }) => ({ memberName, unsent }))).toEqual([
    { memberName: "Ana", unsent: 12 },
  ]);
  expect(copies.ofOthers("w", "ana")).toEqual([]);
  expect(copies.ofOthers("elsewhere", "luz")).toEqual([]);
});

test("a copy of a replaced history is not opened again, and what was not sent stays", () => {
  copies.keep(ana);
  copies.count(ana, { by: 1, now: 10 });
  copies.setAside(ana);
  copies.keep({ ...ana, lineage: "l2" });

  expect(copies.find("group/g1", "ana")?.lineage).toBe("l2");
  expect(copies.ofOthers("w", undefined).map(({ lineage }) => lineage)).toEqual(["l1"]);
});

test("forgetting deletes the entry and the database", async () => {
  copies.keep(ana);
  await copies.forget(ana);

  expect(copies.find("group/g1", "ana")).toBeUndefined();
  expect(deleted).toEqual(["minga:ana:group/g1:l1"]);
});

test("rubbish in the browser's storage is passed over", () => {
  localStorage.setItem("minga:copy:ana:group/g1:l1", "{nonsense");
  localStorage.setItem("minga:copy:ana:group/g1:l2", '{"member":7}');

  expect(copies.find("group/g1", "ana")).toBeUndefined();
});

test("without storage nothing is kept and nothing breaks", async () => {
  const nothing = createLocalCopies({ storage: undefined, deleteDatabase: async () => {} });
  nothing.keep(ana);
  nothing.count(ana, { by: 1, now: 1 });
  await nothing.forget(ana);

  expect(nothing.find("group/g1", "ana")).toBeUndefined();
});
