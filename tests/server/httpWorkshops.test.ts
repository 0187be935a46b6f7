// What a facilitator does to a workshop: making it, its groups, its steps.

import { boards } from "@minga/shared/boards/boards.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { editGroup } from "@minga/shared/facilitation/groupOperations.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { meta } from "@minga/shared/facilitation/meta.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { documentName, groupDocument } from "@minga/shared/protocol/documents.ts";
import {
  addGroup,
  goToStage,
  listWorkshops,
  makeWorkshop,
  readWorkshop,
  removeGroup,
  type Workshop,
} from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "../drivers/http.ts";
import { facilitate, groupsOf, join, newWorkshop } from "../drivers/httpPeople.ts";
import { createTestApp, type TestApp } from "../drivers/testApp.ts";

let house: TestApp;
let facilitator: Visitor;
let workshop: Workshop;
const params = () => ({ workshop: workshop.id });

beforeEach(async () => {
  house = await createTestApp();
  ({ facilitator, workshop } = await facilitate(house));
});
afterEach(() => house.close());

describe("making a workshop", () => {
  test("writes its document whole: facts, script, boards, who runs it", async () => {
    const written = await house.app.commands.rooms.read(documentName("workshop", workshop.id), (doc) => ({
      title: readRecord(doc, meta, "title"),
      stages: readTable(doc, stages).size,
      boards: [...readTable(doc, boards).keys()],
      people: [...readTable(doc, people).values()].map(({ role }) => role),
    }));
    expect(written).toEqual({
      title: "Ruta digital",
      stages: 7,
      boards: ["ideas", "matrix", "roadmap"],
      people: ["facilitator"],
    });
    expect(workshop).toMatchObject({ groups: 2, stages: 7, people: 0, door: "open", language: "es" });
    expect(workshop.code).toMatch(/^[2-9B-Y]{8}$/);
  });

  test("from the two-day template has every stage of its agenda, in order", async () => {
    const made = await facilitator.ask(makeWorkshop, { body: { ...newWorkshop, template: "ruta-digital", groups: 4 } });
    expect(made.stages).toBeGreaterThanOrEqual(24);
    expect(made.groups).toBe(4);
  });

  test("two workshops share no group", async () => {
    const other = await facilitator.ask(makeWorkshop, { body: newWorkshop });
    const all = [...(await groupsOf(facilitator, workshop)), ...(await groupsOf(facilitator, other))];
    expect(new Set(all).size).toBe(4);
    const { workshops } = await facilitator.ask(listWorkshops);
    expect(workshops.map(({ id }) => id).sort()).toEqual([workshop.id, other.id].sort());
  });

  test.each([
    ["no title", { title: "  " }],
    ["a template that does not exist", { template: "magia" }],
    ["no groups", { groups: 0 }],
    ["a day that is none", { startsOn: "mañana" }],
    ["a day that no calendar has", { startsOn: "2026-02-30" }],
    ["a field that nobody knows", { owner: "me" }],
  ])("with %s it is refused as malformed", async (_, wrong) => {
    const made = facilitator.ask(makeWorkshop, { body: { ...newWorkshop, ...wrong } });
    await expect(made).rejects.toMatchObject({ status: 400, code: "malformed" });
  });

  test("somebody else's workshop and one that does not exist look the same", async () => {
    const asked = facilitator.ask(readWorkshop, { params: { workshop: "nowhere" } });
    await expect(asked).rejects.toMatchObject({ status: 404, code: "workshop-not-found" });
  });

  test("a participant commands nothing", async () => {
    const { visitor } = await join(house, workshop, { name: "Ana" });
    const step = visitor.ask(goToStage, { params: params(), body: { stage: "ideas" } });
    await expect(step).rejects.toMatchObject({ status: 403, code: "not-allowed" });
    await expect(visitor.ask(readWorkshop, { params: params() })).rejects.toMatchObject({ code: "not-allowed" });
  });
});

describe("groups", () => {
  test("a new one comes last", async () => {
    const { id } = await facilitator.ask(addGroup, { params: params(), body: { name: "Mesa 3", topic: "Agua" } });
    expect((await groupsOf(facilitator, workshop)).at(-1)).toBe(id);
  });

  test("a new one comes about even where another's place in the order makes no sense", async () => {
    const [, second = ""] = await groupsOf(facilitator, workshop);
    await house.app.commands.rooms.write(documentName("workshop", workshop.id), (doc) =>
      editGroup(doc, second, { order: "zz no order key" }),
    );
    const { id } = await facilitator.ask(addGroup, { params: params(), body: { name: "Mesa 3", topic: "" } });
    expect(await groupsOf(facilitator, workshop)).toContain(id);
  });

  test("an empty one goes, with its document", async () => {
    const [first = "", second] = await groupsOf(facilitator, workshop);
    await facilitator.ask(removeGroup, { params: { ...params(), group: first } });
    expect(await groupsOf(facilitator, workshop)).toEqual([second]);
    const again = facilitator.ask(removeGroup, { params: { ...params(), group: first } });
    await expect(again).rejects.toMatchObject({ code: "group-not-found" });
  });

  test("one where somebody sits stays", async () => {
    const { membership } = await join(house, workshop, { name: "Ana" });
    const removed = facilitator.ask(removeGroup, { params: { ...params(), group: membership.group ?? "" } });
    await expect(removed).rejects.toMatchObject({ status: 409, code: "group-not-empty" });
  });

  test("one with a note on its board stays", async () => {
    const [first = ""] = await groupsOf(facilitator, workshop);
    await house.app.commands.rooms.write(groupDocument(workshop.id, first), (doc) =>
      addNotes(doc, "ideas", [{ id: "n1", at: { x: 0, y: 0 }, text: "agua", color: "yellow", createdAt: 1 }]),
    );
    const removed = facilitator.ask(removeGroup, { params: { ...params(), group: first } });
    await expect(removed).rejects.toMatchObject({ code: "group-not-empty" });
  });
});

describe("the stage", () => {
  test("the room steps on, and the list says where it is", async () => {
    await facilitator.ask(goToStage, { params: params(), body: { stage: "arrival" } });
    await facilitator.ask(goToStage, { params: params(), body: { stage: "ideas", from: "arrival" } });
    const seen = await facilitator.ask(readWorkshop, { params: params() });
    expect(seen.now).toEqual({ index: 1, title: "Lluvia de ideas" });
  });

  test("two facilitators who press at once make one step", async () => {
    const press = () => facilitator.ask(goToStage, { params: params(), body: { stage: "arrival" } });
    const presses = await Promise.allSettled([press(), press()]);
    expect(presses.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(presses.find((one) => one.status === "rejected")?.reason).toMatchObject({ status: 409, code: "conflict" });
  });

  test("a stage that is not there is refused, and the room stays where it was", async () => {
    const step = facilitator.ask(goToStage, { params: params(), body: { stage: "nowhere" } });
    await expect(step).rejects.toMatchObject({ code: "stage-not-found" });
    const now = await house.app.commands.rooms.read(documentName("workshop", workshop.id), (doc) =>
      readRecord(doc, live, LIVE_KEY),
    );
    expect(now).toBeUndefined();
  });
});
