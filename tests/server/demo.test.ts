/** `npm start -- --demo`: the sample workshop, made once by the real server and found again by the next. */
import { boards } from "@minga/shared/boards/boards.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { items } from "@minga/shared/items/items.ts";
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
        const notes = [...readTable(doc, items).values()];
        const authors = new Set(people.filter((person) => person.group === group).map(({ id }) => id));
        expect(notes.every(({ author = "" }) => authors.has(author))).toBe(true);
        return notes.length;
      }),
    ),
  );

  expect(counts).toEqual([25, 25, 25, 25]);
});

test("the room stands at a stage that works on the ideas", async () => {
  const board = await readDocument(await signedIn(), `workshop/${link("workshop")}`, (doc) => {
    const stage = readRecord(doc, stages, readRecord(doc, live, LIVE_KEY)?.stage ?? "");
    return readRecord(doc, boards, stage?.board ?? "");
  });

  expect(board).toMatchObject({ kind: "notes", title: "Ideas" });
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
  const facilitator = await signedIn();
  const read = (doc: Y.Doc) => ({ items: readTable(doc, items), placements: readTable(doc, placements) });
  return Promise.all(GROUPS.map((group) => readDocument(facilitator, `group/${group}`, read)));
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
