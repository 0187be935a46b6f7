// What a group has bound itself to, nobody changes from a board: it is put back, and whoever tried is told.
import { addMap, readTable, setValue } from "@minga/shared/document/table.ts";
import { actions, indicators } from "@minga/shared/plan/actions.ts";
import { checkIns } from "@minga/shared/plan/checkIns.ts";
import { commitments } from "@minga/shared/plan/commitments.ts";
import {
  addIndicator,
  addMilestone,
  removeAction,
  removeIndicator,
  removeMilestone,
  setActionField,
  setActionText,
  setIndicator,
  setMilestone,
} from "@minga/shared/plan/planOperations.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { sources } from "@minga/shared/plan/sources.ts";
import { bind, fill, initiative, make } from "@minga/shared/plan/testing/plans.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { openSyncHouse, PLAN_DOCUMENT, type SyncHouse } from "../drivers/syncHouse.ts";
import { until, type YClient } from "../drivers/yclient.ts";

let house: SyncHouse;
let ana: YClient;
let beto: YClient;

/** Two actions that lack nothing: p1 is committed, p2 a draft. */
beforeEach(async () => {
  house = await openSyncHouse();
  await house.rooms.write(PLAN_DOCUMENT, (doc) => {
    make(doc, { wanted: [[initiative("i1")], [initiative("i2")]] });
    fill(doc, "p1");
    fill(doc, "p2");
    bind(doc, "p1", 1);
  });
  ana = house.enter("ana", PLAN_DOCUMENT);
  beto = house.enter("beto", PLAN_DOCUMENT);
  await Promise.all([ana.synced(), beto.synced()]);
});
afterEach(() => house.close());

const committed = () => house.rooms.read(PLAN_DOCUMENT, (doc) => JSON.stringify(plain(doc)));
const plain = (doc: Y.Doc) => Object.entries(readPlan(doc)).map(([name, table]) => [name, [...table].sort()]);
const reopen = async (id: string) => {
  await house.rooms.write(PLAN_DOCUMENT, (doc) => {
    const commitment = readPlan(doc).commitments.get(id);
    if (commitment) setValue(doc, commitments, id, { ...commitment, reopened: { at: 2, reason: "otra unidad" } });
  });
  await until(() => readPlan(ana.doc).commitments.get(id)?.reopened !== undefined);
};
const isPutBack = (client: YClient, key: string) =>
  until(() => client.controls.some((control) => control.kind === "put-back" && control.key === key));

test.each<[string, string, (doc: Y.Doc) => void]>([
  ["a text", "p1", (doc) => setActionText(doc, "p1", { field: "objective", text: "Otra cosa" })],
  ["a field", "p1", (doc) => setActionField(doc, "p1", { field: "end", value: "2030-01-01" })],
  ["an emptied field", "p1", (doc) => setActionField(doc, "p1", { field: "ownerUnit", value: undefined })],
  ["an indicator", "p1/k1", (doc) => setIndicator(doc, { action: "p1", id: "k1" }, { name: "Más fácil" })],
  ["a new indicator", "p1/k2", (doc) => addIndicator(doc, { action: "p1", id: "k2" })],
  ["an indicator taken away", "p1/k1", (doc) => removeIndicator(doc, { action: "p1", id: "k1" })],
  ["a milestone", "p1/m1", (doc) => setMilestone(doc, { action: "p1", id: "m1" }, { due: "2026-11-30" })],
  ["a new milestone", "p1/m2", (doc) => addMilestone(doc, { action: "p1", id: "m2" })],
  ["a milestone taken away", "p1/m1", (doc) => removeMilestone(doc, { action: "p1", id: "m1" })],
  ["all of it taken away", "p1", (doc) => removeAction(doc, "p1")],
])("%s of a committed action is put back for everyone, and its author is told", async (_, key, change) => {
  const before = await committed();
  change(ana.doc);
  await isPutBack(ana, key);
  await ana.saved();
  expect(await committed()).toBe(before);
  await until(() => JSON.stringify(plain(ana.doc)) === before && JSON.stringify(plain(beto.doc)) === before);
  expect(ana.closeCodes).toEqual([]);
});

test("a draft beside it is written, in words, in fields, and in what belongs to it", async () => {
  setActionText(ana.doc, "p2", { field: "deliverable", text: "Guía" });
  setActionField(ana.doc, "p2", { field: "partners", value: ["Academia"] });
  addIndicator(ana.doc, { action: "p2", id: "k2" }, { name: "Quejas" });
  removeMilestone(ana.doc, { action: "p2", id: "m1" });
  await ana.saved();
  await until(() => readPlan(beto.doc).actions.get("p2")?.deliverable === "Guía");
  await until(() => !readPlan(beto.doc).milestones.has("p2/m1"));
  expect(readPlan(beto.doc).indicators.get("p2/k2")?.name).toBe("Quejas");
  expect(ana.controls).toEqual([]);
});

test("what was written while the group bound itself is put back", async () => {
  const before = await house.rooms.write(PLAN_DOCUMENT, (doc) => {
    bind(doc, "p2", 2);
    return JSON.stringify(readPlan(doc).actions.get("p2"));
  });
  setActionField(ana.doc, "p2", { field: "start", value: "2026-01-02" });
  await isPutBack(ana, "p2");
  await until(() => JSON.stringify(readPlan(ana.doc).actions.get("p2")) === before);
});

test("an action that is opened again is written", async () => {
  await reopen("p1");
  setActionField(ana.doc, "p1", { field: "ownerUnit", value: "Otra unidad" });
  await until(() => readPlan(beto.doc).actions.get("p1")?.ownerUnit === "Otra unidad");
});

test("an action that the server never made is taken away again", async () => {
  const record = new Y.Map<unknown>(Object.entries({ order: "z", createdAt: 1, code: "A1.1" }));
  for (const field of ["objective", "action", "deliverable"]) record.set(field, new Y.Text("mía"));
  ana.doc.getMap(actions.name).set("mine", record);
  await isPutBack(ana, "mine");
  await until(() => !ana.doc.getMap(actions.name).has("mine"));
});

test.each(["once bound", "never bound"])(
  "nobody gives an action another code by deleting it first: %s",
  async (past) => {
    await reopen("p1");
    const id = past === "once bound" ? "p1" : "p2";
    const { code = "" } = readPlan(ana.doc).actions.get(id) ?? {};
    ana.doc.getMap(actions.name).delete(id);
    addMap(ana.doc, actions, id, {
      order: "a",
      createdAt: 1,
      code: "A9.9",
      objective: "",
      action: "",
      deliverable: "",
    });
    await isPutBack(ana, id);
    await ana.saved();
    const now = await house.rooms.read(PLAN_DOCUMENT, (doc) => readPlan(doc).actions.get(id)?.code);
    expect([code, undefined]).toContain(now);
  },
);

test("an action that was bound once is corrected or given up, never deleted, nor is anything of it with it", async () => {
  await reopen("p1");
  const before = await committed();
  removeAction(ana.doc, "p1");
  await isPutBack(ana, "p1");
  await ana.saved();
  expect(await committed()).toBe(before);
  await until(() => JSON.stringify(plain(beto.doc)) === before);
  removeIndicator(ana.doc, { action: "p1", id: "k1" });
  await until(() => !readPlan(beto.doc).indicators.has("p1/k1"));
});

test("a code is nobody's to change, and a draft that was deleted comes back when that is undone", async () => {
  (ana.doc.getMap(actions.name).get("p2") as Y.Map<unknown>).set("code", "A9.9");
  await isPutBack(ana, "p2");
  await until(() => readPlan(ana.doc).actions.get("p2")?.code === "A1.2");
  const undo = new Y.UndoManager(ana.doc.getMap(actions.name), { trackedOrigins: new Set([ana]) });
  ana.doc.transact(() => ana.doc.getMap(actions.name).delete("p2"), ana);
  await until(() => !beto.doc.getMap(actions.name).has("p2"));
  undo.undo();
  await until(() => readPlan(beto.doc).actions.get("p2")?.code === "A1.2");
  undo.destroy();
});

describe("the server's own tables", () => {
  test.each<[string, (doc: Y.Doc) => void]>([
    ["a commitment", (doc) => bind(doc, "p2", 3)],
    ["the end of a commitment", (doc) => doc.getMap(commitments.name).delete("p1")],
    ["a report", (doc) => doc.getMap(checkIns.name).set("p1/c1", { at: 1, status: "completed" })],
    ["a source", (doc) => doc.getMap(sources.name).set("p2", {})],
  ])("refuse %s from anybody's device", async (_, forge) => {
    const before = await committed();
    forge(beto.doc);
    await until(() => beto.closeCodes.length > 0);
    expect(await committed()).toBe(before);
  });
});

test("a projector reads a plan and writes nothing", async () => {
  const projector = house.enter("projector", PLAN_DOCUMENT);
  await projector.synced();
  const before = await committed();
  removeIndicator(projector.doc, { action: "p2", id: "k1" });
  await until(() => projector.controls.some(({ kind }) => kind === "read-only"));
  expect(await committed()).toBe(before);
  expect(readTable(ana.doc, indicators).has("p2/k1")).toBe(true);
});
