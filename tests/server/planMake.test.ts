// A plan is made from a roadmap, in one commit with the version it was made from: by whom, once, again, and by two at once.
import { deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { placementKey, placements } from "@minga/shared/boards/placement.ts";
import { addMap, deleteRecord, readTable, setValue } from "@minga/shared/document/table.ts";
import { groups, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { results, rounds } from "@minga/shared/facilitation/rounds.ts";
import { items } from "@minga/shared/items/items.ts";
import { linkSource, unlinkSource } from "@minga/shared/items/linkOperations.ts";
import { setActionField, setActionText } from "@minga/shared/plan/planOperations.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import { openLink } from "@minga/shared/protocol/http/join.ts";
import { makePlan } from "@minga/shared/protocol/http/plans.ts";
import { addGroup, removeGroup } from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { openPlanningHouse, type PlanningHouse, ROADMAP, schedule } from "../drivers/planning.ts";

let house: PlanningHouse;

beforeEach(async () => {
  house = await openPlanningHouse();
  await house.work((doc) => {
    for (const id of ["1", "2", "3"]) schedule(doc, id);
  });
});
afterEach(() => house.close());

describe("the first time", () => {
  test("each list is one action, with the days of the roadmap and its sources", async () => {
    const { version, ...counts } = await house.make([["i1"], ["i2", "i3"]]);
    expect(counts).toEqual({ made: 2, updated: 0, gone: 0 });
    expect(await house.summary()).toEqual(["A1.1 i1", "A1.2 i2+i3"]);
    const { actions, sources } = await house.plan();
    expect([...actions.values()][0]).toMatchObject({
      action: "Iniciativa 1",
      start: "2026-01-01",
      end: "2026-06-30",
      createdAt: house.house.now(),
    });
    expect([...sources.values()][0]).toMatchObject({
      version,
      group: house.group,
      groupName: "Mesa 1",
      initiatives: [{ id: "i1", items: [{ id: "n1", kind: "note", text: "Nota 1", board: "ideas" }] }],
    });
  });

  test("the version is the group's work as it was, and nobody changes it", async () => {
    const { version } = await house.make([["i1"]]);
    await house.work((doc) => deleteItems(doc, ["n1", "i1", "i2"]));
    const [row] = await house.versions();
    expect(row).toMatchObject({ id: version, name: "Hoja de ruta", document: `group/${house.group}` });
    const then = new Y.Doc();
    Y.applyUpdate(then, row?.bytes ?? new Uint8Array());
    expect([...readTable(then, items).keys()].sort()).toEqual(["i1", "i2", "i3", "n1", "n2", "n3"]);
    const change = house.catalogue.updateTable("versions").set({ name: "otra" }).execute();
    await expect(change).rejects.toMatchObject({ code: "conflict" });
  });

  test("what the room thought of a theme and its notes is frozen with it", async () => {
    await house.work((doc) => {
      addMap(doc, items, "t1", { kind: "theme", text: "Copias", color: "white", createdAt: 1 });
      for (const note of ["n1", "n2"]) (doc.getMap(items.name).get(note) as Y.Map<unknown>).set("theme", "t1");
      setValue(doc, placements, placementKey("matrix", "t1"), { score: { x: 2, y: 9 } });
      linkSource(doc, { from: "i3", to: "t1" });
    });
    await house.house.app.commands.rooms.write(documentName("workshop", house.workshopId), (doc) => {
      const settings = { kind: "vote", on: "both", dots: 3, most: 3, criterion: "Más útil" } as const;
      setValue(doc, rounds, "r1", { settings, board: "ideas", groups: [house.group], openedAt: 1, closedAt: 2 });
      setValue(doc, results, `r1/${house.group}`, {
        kind: "vote",
        ballots: 4,
        dots: 9,
        candidates: 2,
        totals: { t1: 9 },
      });
    });
    await house.make([["i3"]]);
    const [source] = (await house.plan()).sources.values();
    expect(source?.initiatives[0]?.items[0]).toEqual({
      id: "t1",
      kind: "theme",
      text: "Copias",
      color: "white",
      notes: [
        { id: "n1", text: "Nota 1", color: "yellow" },
        { id: "n2", text: "Nota 2", color: "yellow" },
      ],
      votes: { round: "r1", dots: 9, rank: 1, of: 2, criterion: "Más útil" },
      score: { board: "matrix", x: 2, y: 9, xLabel: "Esfuerzo", yLabel: "Impacto", quadrant: "Victorias tempranas" },
    });
  });
});

describe("again", () => {
  test("it is the same plan, and the same version where nothing has changed", async () => {
    const first = await house.make([["i1"], ["i2"]]);
    const before = JSON.stringify([...(await house.plan()).actions]);
    const second = await house.make([["i1"], ["i2"]], house.beto);
    expect(second).toEqual({ version: first.version, made: 0, updated: 2, gone: 0 });
    expect(JSON.stringify([...(await house.plan()).actions])).toBe(before);
    expect(await house.versions()).toHaveLength(1);
  });

  test("by two people at once each initiative becomes one action", async () => {
    const presses = await Promise.all([
      house.make([["i1"], ["i2"], ["i3"]], house.ana),
      house.make([["i3"], ["i2"], ["i1"]], house.beto),
      house.make([["i2"], ["i1"]], house.facilitator),
    ]);
    expect(presses.map(({ made }) => made).reduce((a, b) => a + b)).toBe(3);
    expect(await house.summary()).toEqual(["A1.1 i1", "A1.2 i2", "A1.3 i3"]);
    expect(await house.versions()).toHaveLength(1);
  });

  test("dates and words that nobody changed follow the roadmap, and what people wrote stays", async () => {
    await house.make([["i1"]]);
    const [id = ""] = (await house.plan()).actions.keys();
    await house.draft((doc) => {
      setActionText(doc, id, { field: "objective", text: "Menos filas" });
      setActionField(doc, id, { field: "start", value: "2026-02-01" });
    });
    await house.work((doc) => {
      setValue(doc, placements, placementKey(ROADMAP, "i1"), { span: { start: "2026-04-01", end: "2026-09-30" } });
    });
    const { version } = await house.make([["i1"]]);
    const { actions, sources } = await house.plan();
    expect(actions.get(id)).toMatchObject({ objective: "Menos filas", start: "2026-02-01", end: "2026-09-30" });
    expect(sources.get(id)).toMatchObject({ version, initiatives: [{ start: "2026-04-01" }] });
    expect(await house.versions()).toHaveLength(2);
  });

  test("an initiative that was deleted leaves its action marked, and one made anew is another", async () => {
    await house.make([["i1"], ["i2"]]);
    await house.work((doc) => deleteItems(doc, ["i1"]));
    expect(await house.make([["i2"]])).toMatchObject({ made: 0, updated: 1, gone: 1 });
    await house.work((doc) => schedule(doc, "11"));
    expect(await house.make([["i11"]])).toMatchObject({ made: 1, gone: 1 });
    expect(await house.summary()).toEqual(["A1.1 i1!", "A1.2 i2", "A1.3 i11"]);
  });

  test("whatever was deleted between two links, what is left is frozen and what was frozen stays", async () => {
    await house.make([["i1"]]);
    await house.work((doc) => {
      deleteItems(doc, ["n1", "n2"]);
      unlinkSource(doc, { from: "i3", to: "n3" });
    });
    await house.make([["i2"], ["i3"]]);
    const { sources } = await house.plan();
    expect([...sources.values()].map(({ initiatives }) => initiatives[0]?.items.map(({ id }) => id))).toEqual([
      ["n1"],
      [],
      [],
    ]);
  });

  test("the plan is whole when every note, theme and initiative is gone", async () => {
    await house.make([["i1"], ["i2", "i3"]]);
    const before = await house.plan();
    await house.work((doc) => deleteItems(doc, [...readTable(doc, items).keys()]));
    expect(await house.plan()).toEqual(before);
    await expect(house.make([["i1"]])).rejects.toMatchObject({ code: "initiative-not-found" });
    expect(await house.plan()).toEqual(before);
  });
});

describe("nothing is made", () => {
  test.each<[string, readonly (readonly string[])[], string]>([
    ["of an initiative that is gone", [["i1"], ["i9"]], "initiative-not-found"],
    ["of a note", [["n1"]], "initiative-not-found"],
    ["of an initiative twice", [["i1"], ["i2", "i1"]], "malformed"],
    ["of nothing", [], "malformed"],
    ["of an empty list", [["i1"], []], "malformed"],
  ])("%s", async (_, actions, code) => {
    await expect(house.make(actions)).rejects.toMatchObject({ code });
    expect(await house.summary()).toEqual([]);
    expect(await house.versions()).toEqual([]);
  });

  test("of an initiative that was taken off the roadmap", async () => {
    await house.work((doc) => deleteRecord(doc, placements, placementKey(ROADMAP, "i1")));
    await expect(house.make([["i1"]])).rejects.toMatchObject({ code: "initiative-not-found" });
  });

  test("on a full disk, of the version no more than of the plan", async () => {
    house.store.fill();
    await expect(house.make([["i1"]])).rejects.toMatchObject({ code: "storage-full" });
    house.store.recover();
    expect(await house.versions()).toEqual([]);
    expect(await house.summary()).toEqual([]);
  });

  test.each([
    ["matrix", "initiative-not-found"],
    ["none", "board-not-found"],
  ])("from the board %s", async (board, code) => {
    const ask = house.ana.ask(makePlan, { params: house.params, body: { board, actions: [["i1"]] } });
    await expect(ask).rejects.toMatchObject({ code });
  });

  test("by somebody of another group, a projector, or a stranger", async () => {
    const projector = house.house.visit();
    await projector.ask(openLink, { body: { secret: house.workshop.projectorSecret } });
    for (const visitor of [house.carla, projector, house.house.visit()]) {
      await expect(house.make([["i1"]], visitor)).rejects.toMatchObject({ status: 403 });
    }
    expect(await house.summary()).toEqual([]);
  });

  test("for a group that is not there", async () => {
    const params = { workshop: house.workshopId, group: "nowhere" };
    const ask = house.facilitator.ask(makePlan, { params, body: { board: ROADMAP, actions: [["i1"]] } });
    await expect(ask).rejects.toMatchObject({ code: "group-not-found" });
  });
});

test("of more words than a plan can carry is refused, and nothing is kept", async () => {
  const words = "palabra ".repeat(250);
  await house.work((doc) => {
    addMap(doc, items, "t1", { kind: "theme", text: "Tema", color: "white", createdAt: 1 });
    for (let count = 0; count < 200; count += 1) {
      addMap(doc, items, `x${count}`, { kind: "note", text: words, color: "sky", createdAt: 1, theme: "t1" });
    }
    for (let count = 10; count < 30; count += 1) {
      schedule(doc, String(count));
      linkSource(doc, { from: `i${count}`, to: "t1" });
    }
  });
  const all = Array.from({ length: 20 }, (_, index) => [`i${index + 10}`]);
  await expect(house.make(all)).rejects.toMatchObject({ status: 413, code: "too-large" });
  expect(await house.versions()).toEqual([]);
  expect(await house.make(all.slice(0, 2))).toMatchObject({ made: 2 });
});

test("more often than people can press is refused for a while, for that group alone", async () => {
  for (let count = 0; count < 30; count += 1) await house.make([["i1"]]);
  await expect(house.make([["i1"]], house.facilitator)).rejects.toMatchObject({ code: "too-many-attempts" });
  await house.work((doc) => schedule(doc, "1"), house.other);
  const params = { ...house.params, group: house.other };
  await house.carla.ask(makePlan, { params, body: { board: ROADMAP, actions: [["i1"]] } });
  house.house.pass(60_000);
  expect(await house.make([["i1"]])).toMatchObject({ made: 0, updated: 1 });
});

describe("codes", () => {
  test("begin with the group's place, and with 0 for the plenary", async () => {
    await house.work((doc) => schedule(doc, "1"), house.other);
    await house.work((doc) => schedule(doc, "1"), PLENARY);
    const body = { board: ROADMAP, actions: [["i1"]] };
    await house.carla.ask(makePlan, { params: { ...house.params, group: house.other }, body });
    await house.carla.ask(makePlan, { params: { ...house.params, group: PLENARY }, body });
    expect(await house.summary(house.other)).toEqual(["A2.1 i1"]);
    expect(await house.summary(PLENARY)).toEqual(["A0.1 i1"]);
  });

  test("of a group that is not in the list any more are not those of the plenary", async () => {
    const list = documentName("workshop", house.workshopId);
    await house.house.app.commands.rooms.write(list, (doc) => deleteRecord(doc, groups, house.group));
    await house.make([["i1"]]);
    expect(await house.summary()).toEqual(["A2.1 i1"]);
    await house.work((doc) => schedule(doc, "1"), house.other);
    const body = { board: ROADMAP, actions: [["i1"]] };
    await house.carla.ask(makePlan, { params: { ...house.params, group: house.other }, body });
    expect(await house.summary(house.other)).toEqual(["A1.1 i1"]);
  });

  test("are never shared by two groups, though one before them goes", async () => {
    const add = async () => {
      const body = { name: "Mesa", topic: "" };
      return (await house.facilitator.ask(addGroup, { params: { workshop: house.workshopId }, body })).id;
    };
    const [third, fourth] = [await add(), await add()];
    const ask = async (group: string) => {
      await house.work((doc) => schedule(doc, "1"), group);
      const body = { board: ROADMAP, actions: [["i1"]] };
      await house.facilitator.ask(makePlan, { params: { workshop: house.workshopId, group }, body });
      return house.summary(group);
    };
    expect(await ask(fourth)).toEqual(["A4.1 i1"]);
    await house.facilitator.ask(removeGroup, { params: { workshop: house.workshopId, group: third } });
    expect(await ask(await add())).toEqual(["A5.1 i1"]);
    expect(await ask(fourth)).toEqual(["A4.1 i1"]);
  });
});

test("a group whose plan has actions is not removed, though its boards are empty and nobody sits there", async () => {
  const body = { name: "Mesa", topic: "" };
  const { id: group } = await house.facilitator.ask(addGroup, { params: { workshop: house.workshopId }, body });
  const params = { workshop: house.workshopId, group };
  await house.work((doc) => schedule(doc, "1"), group);
  await house.facilitator.ask(makePlan, { params, body: { board: ROADMAP, actions: [["i1"]] } });
  await house.work((doc) => deleteItems(doc, ["n1", "i1"]), group);
  await expect(house.facilitator.ask(removeGroup, { params })).rejects.toMatchObject({ code: "group-not-empty" });
});
