/** `npm start -- --demo`: the sample workshop, made once by the real server and found again by the next. */
import { boards } from "@minga/shared/boards/boards.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { results } from "@minga/shared/facilitation/rounds.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { openCode, openLink } from "@minga/shared/protocol/http/join.ts";
import { readSession } from "@minga/shared/protocol/http/session.ts";
import { listWorkshops, readPeople, readWall } from "@minga/shared/protocol/http/workshops.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Y from "yjs";
import type { Visitor } from "../drivers/http.ts";
import { type RunningServer, startServer } from "../drivers/server.ts";
import { openYClient } from "../drivers/yclient.ts";

const GROUPS = ["demo-m1", "demo-m2", "demo-m3", "demo-m4"];
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ args: ["--demo"] });
});

afterAll(() => server.dispose());

test("the facilitator link signs in and leads to the workshop", async () => {
  const visitor = server.visit();

  const opened = await visitor.ask(openLink, { body: { secret: secretOf("facilitatorUrl") } });

  expect(link("facilitatorUrl").startsWith(`${server.origin}/ingresar#`)).toBe(true);
  expect(opened).toEqual({ kind: "facilitator", workshop: link("workshop") });
  expect((await visitor.ask(listWorkshops)).workshops).toMatchObject([
    { id: link("workshop"), title: sampleWorkshop.title, groups: 4, people: 32, door: "open" },
  ]);
});

test("the facilitator link works again on another device, and leaves the first run to do", async () => {
  for (const visitor of [server.visit(), server.visit()]) {
    await visitor.ask(openLink, { body: { secret: secretOf("facilitatorUrl") } });
    expect((await visitor.ask(readSession)).facilitator).toEqual({ id: "demo-facilitator", name: "Facilitación" });
  }
  expect(server.firstRunUrl).toMatch(/\/primera-vez#[\w-]{43}$/);
});

test("code and scan let in, and the projector's link shows the wall", async () => {
  const workshop = link("workshop");
  expect(await server.visit().ask(openCode, { body: { code: link("code") } })).toEqual({ kind: "join", workshop });
  expect(await server.visit().ask(openLink, { body: { secret: secretOf("joinUrl") } })).toEqual({
    kind: "join",
    workshop,
  });

  const projector = server.visit();
  expect(await projector.ask(openLink, { body: { secret: secretOf("projectorUrl") } })).toEqual({
    kind: "projector",
    workshop,
  });
  const wall = await projector.ask(readWall, { params: { workshop } });
  expect(wall).toMatchObject({ title: sampleWorkshop.title, joinUrl: link("joinUrl") });
});

test("a real socket brings a hundred notes, twenty-five a group, each by somebody with a name in that group", async () => {
  const facilitator = await signedIn();
  const { people } = await facilitator.ask(readPeople, { params: { workshop: link("workshop") } });

  const counts = await Promise.all(
    GROUPS.map((group) =>
      readDocument(facilitator, `group/${group}`, (doc) => {
        const notes = [...readTable(doc, items).values()].filter(({ kind }) => kind === "note");
        const authors = new Set(people.filter((person) => person.group === group).map(({ id }) => id));
        expect(notes.every(({ author = "" }) => authors.has(author))).toBe(true);
        return notes.length;
      }),
    ),
  );

  expect(counts).toEqual([25, 25, 25, 25]);
});

test("counts what the sample counts: 160 dots, 64 scores, 40 initiatives, 24 actions", async () => {
  const facilitator = await signedIn();
  const dots = await readDocument(facilitator, `workshop/${link("workshop")}`, (doc) =>
    [...readTable(doc, results).values()].map(({ totals = {} }) => Object.values(totals).reduce((a, b) => a + b, 0)),
  );
  const groups = await readGroups(facilitator);

  expect(dots).toEqual([40, 40, 40, 40]);
  expect(groups.map(({ work }) => [...work.placements.values()].filter(({ score }) => score).length)).toEqual([
    16, 16, 16, 16,
  ]);
  expect(groups.map(({ work }) => [...work.placements.values()].filter(({ span }) => span).length)).toEqual([
    10, 10, 10, 10,
  ]);
  expect(groups.map(({ plan }) => plan.actions.size)).toEqual([6, 6, 6, 6]);
  expect(groups.map(({ plan }) => plan.commitments.size)).toEqual([6, 6, 6, 6]);
});

test("says of every idea what the sample says", async () => {
  const groups = await readGroups(await signedIn());
  const totals = await readDocument(await signedIn(), `workshop/${link("workshop")}`, (doc) => readTable(doc, results));

  for (const [index, { notes, id }] of sampleWorkshop.groups.entries()) {
    const work = groups[index]?.work;
    const [, result] = [...totals].find(([key]) => key.endsWith(`/demo-${id}`)) ?? [];
    for (const note of notes) {
      expect(work?.items.get(note.id)).toMatchObject({ text: note.text, ...(note.theme && { theme: note.theme }) });
      expect(work?.placements.get(`impact-effort/${note.id}`)?.score).toEqual(note.score);
      expect(result?.totals?.[note.id]).toBe(note.dots);
    }
  }
});

test("every action leads back to notes that are there, with their votes and their place", async () => {
  const groups = await readGroups(await signedIn());

  for (const [index, { actions, initiatives }] of sampleWorkshop.groups.entries()) {
    for (const { id, madeFrom } of actions) {
      const source = groups[index]?.plan.sources.get(id);
      expect(source?.initiatives.map((initiative) => initiative.id)).toEqual(madeFrom);
      for (const initiative of source?.initiatives ?? []) {
        const made = initiatives.find((each) => each.id === initiative.id);
        expect(new Set(initiative.items.map((item) => item.id))).toEqual(new Set(made?.madeFrom));
        for (const item of initiative.items) {
          expect(groups[index]?.work.items.get(item.id)).toMatchObject({ kind: "note", text: item.text });
          expect(item.score?.quadrant).toMatch(/^(?:Victorias tempranas|Proyectos estratégicos)$/);
          expect(item.votes?.of ?? 16).toBe(16);
        }
      }
    }
  }
});

test("the room stands at a stage that works on the roadmap", async () => {
  const board = await readDocument(await signedIn(), `workshop/${link("workshop")}`, (doc) => {
    const stage = readRecord(doc, stages, readRecord(doc, live, LIVE_KEY)?.stage ?? "");
    return readRecord(doc, boards, stage?.board ?? "");
  });

  expect(board).toMatchObject({ kind: "roadmap", title: "Hoja de ruta trimestral" });
});

test("the second start changes nothing and prints the same links", async () => {
  const { demo } = server;
  const before = await contents();

  await server.stop();
  server = await server.restart();

  expect(server.demo).toEqual(demo);
  expect(await contents()).toEqual(before);
});

/** Everything that is in the groups' documents. */
async function contents(): Promise<readonly unknown[]> {
  return readGroups(await signedIn());
}

function readGroups(visitor: Visitor) {
  return Promise.all(
    GROUPS.map(async (group) => ({
      work: await readDocument(visitor, `group/${group}`, (doc) => ({
        items: readTable(doc, items),
        placements: readTable(doc, placements),
        links: readTable(doc, links),
      })),
      plan: await readDocument(visitor, `plan/${group}`, readPlan),
    })),
  );
}

async function signedIn(): Promise<Visitor> {
  const visitor = server.visit();
  await visitor.ask(openLink, { body: { secret: secretOf("facilitatorUrl") } });
  return visitor;
}

async function readDocument<T>(visitor: Visitor, document: string, reader: (doc: Y.Doc) => T): Promise<T> {
  const client = openYClient({
    url: `ws://127.0.0.1:${server.port}/sync`,
    document,
    headers: { cookie: visitor.cookie() ?? "", origin: server.origin, host: new URL(server.origin).host },
  });
  try {
    await client.synced();
    return reader(client.doc);
  } finally {
    client.close();
  }
}

function link(name: string): string {
  const value = server.demo?.[name];
  if (value === undefined) throw new Error(`the server did not say ${name}`);
  return value;
}

function secretOf(name: string): string {
  return new URL(link(name)).hash.slice(1);
}
