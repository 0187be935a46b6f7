import { randomBytes } from "node:crypto";
import { boards } from "@minga/shared/boards/boards.ts";
import { layoutNotes } from "@minga/shared/boards/notes/layout.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { groups } from "@minga/shared/facilitation/groups.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { items } from "@minga/shared/items/items.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { findingsOf } from "@minga/shared/plan/rules.ts";
import { standingOf } from "@minga/shared/plan/standing.ts";
import { type DocumentName, documentName, groupDocument, planDocument } from "@minga/shared/protocol/documents.ts";
import pino from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { createPasswords } from "../auth/passwords.ts";
import type { CommandParts } from "../commands/parts.ts";
import { createRooms, type Rooms } from "../rooms/rooms.ts";
import { createCatalogue } from "../storage/catalogue.ts";
import { hasFacilitator } from "../storage/facilitators.ts";
import { listPeople } from "../storage/members.ts";
import { createMemoryStore } from "../storage/memoryStore.ts";
import type { Store } from "../storage/store.ts";
import { findLastVersion } from "../storage/versions.ts";
import { makeDemo } from "./demo.ts";
import { readDemoLinks } from "./demoLinks.ts";
import { DEMO_WORKSHOP } from "./sampleIds.ts";

const NOW = Date.UTC(2026, 10, 23, 20);
const GROUPS = ["demo-m1", "demo-m2", "demo-m3", "demo-m4"];
const workshop = documentName("workshop", DEMO_WORKSHOP);

let store: Store;
let rooms: Rooms;
let parts: CommandParts;

beforeEach(() => {
  store = createMemoryStore({ random: randomBytes });
  const catalogue = createCatalogue(store);
  const clock = () => NOW;
  rooms = createRooms({ store, catalogue, clock, log: pino({ level: "silent" }) });
  parts = { store, catalogue, rooms, clock, random: randomBytes, passwords: createPasswords({ random: randomBytes }) };
});

afterEach(async () => {
  await rooms.close();
  await store.close();
});

test("every group has 25 notes, each by one of its people and in a region of its board", async () => {
  await makeDemo(parts, { name: "Facilitación" });

  const { declared, members } = await rooms.read(workshop, (doc) => ({
    declared: readTable(doc, boards),
    members: readTable(doc, people),
  }));
  for (const group of GROUPS) {
    const content = await readGroup(group);
    const notes = [...content.items].filter(([, { kind }]) => kind === "note");
    expect(notes).toHaveLength(25);
    for (const [id, { author = "", createdAt }] of notes) {
      expect(members.get(author)?.group).toBe(group);
      expect(createdAt).toBeLessThan(NOW);
      const places = [...content.placements].filter(
        ([key, { score }]) => key.endsWith(`/${id}`) && score === undefined,
      );
      for (const [key, { region }] of places) {
        const board = declared.get(key.split("/")[0] ?? "");
        expect(board?.regions.map((each) => each.id)).toContain(region);
      }
      expect(places).toHaveLength(1);
    }
  }
});

test("the ideas lie in four themes, none on top of another", async () => {
  await makeDemo(parts, { name: "Facilitación" });

  const declared = await rooms.read(workshop, (doc) => readRecord(doc, boards, "ideas"));
  if (declared === undefined) throw new Error("the sample has no board of ideas");
  for (const group of GROUPS) {
    const placed = layoutNotes({ board: "ideas", declared, ...(await readGroup(group)) });
    expect(placed.filter(({ item }) => item.kind === "theme")).toHaveLength(4);
    expect(placed.filter(({ item, within }) => item.kind === "note" && within !== undefined)).toHaveLength(16);
    expect(new Set(placed.map(({ box }) => `${box.x}/${box.y}`)).size).toBe(20);
  }
});

test("the room stands at the roadmap, whose first quarter is the one of the workshop", async () => {
  await makeDemo(parts, { name: "Facilitación" });

  const board = await rooms.read(workshop, (doc) => {
    const stage = readRecord(doc, stages, readRecord(doc, live, LIVE_KEY)?.stage ?? "");
    return readRecord(doc, boards, stage?.board ?? "");
  });
  expect(board).toMatchObject({ kind: "roadmap", horizon: { start: "2026-10-01" } });
  for (const group of GROUPS) {
    const { placements: places } = await readGroup(group);
    const starts = [...places.values()].flatMap(({ span }) => span?.start ?? []);
    expect(starts).toHaveLength(10);
    expect(starts.sort()[0]).toBe("2026-10-01");
  }
});

test("every action lacks nothing, is committed, and begins after today on a working day", async () => {
  await makeDemo(parts, { name: "Facilitación" });

  for (const [index, group] of GROUPS.entries()) {
    const plan = await rooms.read(planDocument(DEMO_WORKSHOP, group), readPlan);
    const list = inOrder(plan.actions);
    expect(list.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `A${index + 1}.${number}`));
    for (const { id, start = "" } of list) {
      expect(findingsOf(plan, id)).toEqual([]);
      expect(standingOf(plan, id)).toMatchObject({ status: "committed", progress: 0 });
      expect(start > "2026-11-23").toBe(true);
      expect(new Date(`${start}T00:00:00Z`).getUTCDay() % 6).not.toBe(0);
    }
  }
});

test("the work that each plan was made from is kept as a version", async () => {
  await makeDemo(parts, { name: "Facilitación" });

  for (const group of GROUPS) {
    const version = await findLastVersion(parts.catalogue, groupDocument(DEMO_WORKSHOP, group));
    const plan = await rooms.read(planDocument(DEMO_WORKSHOP, group), readPlan);
    for (const source of plan.sources.values()) expect(source.version).toBe(version?.id);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, version?.bytes ?? new Uint8Array());
    expect(readTable(doc, items)).toEqual((await readGroup(group)).items);
  }
});

test("32 people have names, groups and seats, and whoever facilitates came first", async () => {
  await makeDemo(parts, { name: "Facilitación" });

  const [host, ...others] = await listPeople(parts.catalogue, DEMO_WORKSHOP);
  expect(host).toMatchObject({ name: "Facilitación", role: "facilitator" });
  expect(others.map(({ group }) => group)).toEqual(GROUPS.flatMap((group) => Array(8).fill(group)));
  const list = await rooms.read(workshop, (doc) => inOrder(readTable(doc, groups)));
  expect(list.map(({ id, seats }) => ({ id, seats }))).toEqual(GROUPS.map((id) => ({ id, seats: 8 })));
  expect(list.every(({ challenge }) => challenge !== "")).toBe(true);
});

test("made twice it changes nothing and keeps its links", async () => {
  const places = { here: "http://localhost:8080", chosen: "http://192.168.1.20:8080" };
  await makeDemo(parts, { name: "Facilitación" });
  const before = { links: await readDemoLinks(parts.catalogue, places), stored: await readAll() };

  await makeDemo(parts, { name: "Facilitation" });

  expect({ links: await readDemoLinks(parts.catalogue, places), stored: await readAll() }).toEqual(before);
  expect(before.links).toEqual({
    workshop: DEMO_WORKSHOP,
    facilitatorUrl: expect.stringMatching(/^http:\/\/localhost:8080\/ingresar#[\w-]{43}$/),
    code: expect.stringMatching(/^\w{4}-\w{4}$/),
    joinUrl: expect.stringMatching(/^http:\/\/192\.168\.1\.20:8080\/entrar#[\w-]{22}$/),
    projectorUrl: expect.stringMatching(/^http:\/\/localhost:8080\/proyector#[\w-]{22}$/),
  });
});

test("a start that was cut off is finished by the next", async () => {
  const failing: CommandParts = {
    ...parts,
    rooms: {
      ...rooms,
      write: (document, change, statements) =>
        document === workshop ? Promise.reject(new Error("cut off")) : rooms.write(document, change, statements),
    },
  };
  await expect(makeDemo(failing, { name: "Facilitación" })).rejects.toThrow("cut off");

  await makeDemo(parts, { name: "Facilitación" });

  expect((await readGroup("demo-m1")).items.size).toBe(25 + 4 + 10);
  expect((await rooms.read(planDocument(DEMO_WORKSHOP, "demo-m4"), readPlan)).actions.size).toBe(6);
  expect(await listPeople(parts.catalogue, DEMO_WORKSHOP)).toHaveLength(33);
});

test("the account of the sample leaves the first-run link alone", async () => {
  await makeDemo(parts, { name: "Facilitación" });

  expect(await hasFacilitator(parts.catalogue)).toBe(false);
});

function readGroup(group: string) {
  return rooms.read(groupDocument(DEMO_WORKSHOP, group), (doc) => ({
    items: readTable(doc, items),
    placements: readTable(doc, placements),
  }));
}

async function readAll(): Promise<readonly unknown[]> {
  const names: readonly DocumentName[] = [
    workshop,
    ...GROUPS.flatMap((group) => [groupDocument(DEMO_WORKSHOP, group), planDocument(DEMO_WORKSHOP, group)]),
  ];
  return Promise.all(names.map((name) => store.read(name)));
}
