// What holds for every request: under which name, from which page, in which form, and what comes back when it fails.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorCodes } from "@minga/shared/core/appError.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { Endpoint } from "@minga/shared/protocol/http/endpoint.ts";
import { problemSchema } from "@minga/shared/protocol/http/problem.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { core } from "zod/mini";
import type { HttpAnswer, RawRequest, Visitor } from "../drivers/http.ts";
import { createVisitor } from "../drivers/http.ts";
import { facilitate } from "../drivers/httpPeople.ts";
import { createTestApp, type TestApp } from "../drivers/testApp.ts";
import { open } from "../drivers/voting.ts";

let house: TestApp;
let visitor: Visitor;

beforeEach(async () => {
  house = await createTestApp();
  visitor = house.visit();
});
afterEach(() => house.close());

describe("the name that was asked for", () => {
  test("is one of ours, with the port that answers", async () => {
    for (const name of ["minga.test", "localhost", "127.0.0.1", "[::1]", "aula.local"]) {
      expect(await statusUnder(`${name}:${house.port}`)).toBe(200);
    }
  });

  test.each(["evil.example", "minga.test.evil.example", "minga.test@evil.example", "minga.test/x", ""])(
    "%j is refused, whatever points here",
    async (name) => {
      expect(await statusUnder(`${name}:${house.port}`)).toBeGreaterThanOrEqual(400);
    },
  );

  test("on another port is somebody else", async () => {
    expect(await statusUnder(`minga.test:${house.port + 1}`)).toBe(403);
    expect(await statusUnder("minga.test")).toBe(403);
  });

  test("that is wrong is told to a person in a sentence", async () => {
    const answer = await visitor.raw({ path: "/", headers: { Host: "otra.example" } });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("Minga no responde con el nombre otra.example");
  });
});

describe("a write", () => {
  const body = JSON.stringify({ username: "nadie", password: "nada" });
  const write = (headers: RawRequest["headers"]) =>
    visitor.raw({ method: "POST", path: "/api/sign-in", body, headers: { ...good(), ...headers } });
  const good = () => ({ Origin: house.origin, "X-Minga": "1", "Content-Type": "application/json" });

  test("comes from a page of ours", async () => {
    expect(problemOf(await write({})).code).toBe("wrong-credentials");
  });

  test.each([
    ["another site's page", { Origin: "http://evil.example" }],
    ["the same name over another scheme", { Origin: "https://minga.test" }],
    ["a page without an origin of its own", { Origin: "null" }],
    ["nobody who says where from", { Origin: undefined }],
    ["a form, which cannot send our header", { "X-Minga": undefined }],
  ])("from %s is refused", async (_, headers) => {
    expect(problemOf(await write(headers))).toMatchObject({ status: 403, code: "wrong-origin" });
  });

  test("in a form's encoding is malformed", async () => {
    const answer = await write({ "Content-Type": "text/plain" });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: "malformed" });
  });
});

describe("a body", () => {
  const post = (body: string) =>
    visitor.raw({
      method: "POST",
      path: "/api/sign-in",
      body,
      headers: { Origin: house.origin, "X-Minga": "1", "Content-Type": "application/json" },
    });

  test.each([
    ["half a text", '{"username": "lu'],
    ["a list", "[]"],
    ["nothing", ""],
    ["another type", '{"username": 7, "password": "x"}'],
    ["a field too many", '{"username": "a", "password": "b", "isAdmin": true}'],
    ["a prototype", '{"__proto__": {"username": "a"}, "password": "b"}'],
  ])("of %s is malformed", async (_, body) => {
    expect(problemOf(await post(body))).toMatchObject({ status: 400, code: "malformed" });
  });

  test("above the limit is too large", async () => {
    const answer = await post(JSON.stringify({ username: "a", password: "x".repeat(300_000) }));
    expect(problemOf(answer)).toMatchObject({ status: 413, code: "too-large" });
  });
});

describe("a failure", () => {
  test("is told as a problem with a code, an id to find it by, and no more", async () => {
    const answer = await visitor.raw({ path: "/api/nowhere" });
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.headers["cache-control"]).toBe("no-store");
    const problem = problemOf(answer);
    expect(problem).toMatchObject({ type: "about:blank", status: 404, code: "unknown-route" });
    expect(problem.instance).toBe(answer.headers["x-request-id"]);
    expect(Object.keys(problem).sort()).toEqual(["code", "instance", "status", "title", "type"]);
  });

  test("has a code from the closed list, for every endpoint asked by nobody", async () => {
    const { facilitator } = await facilitate(house);
    expect(facilitator.cookie()).toBeDefined();
    for (const { method, path } of await endpoints()) {
      const answer = await visitor.raw({
        method,
        path: path.replace(/:\w+/g, "none"),
        headers: { Origin: house.origin, "X-Minga": "1" },
      });
      if (answer.status !== 200) expect(errorCodes).toContain(problemOf(answer).code);
    }
  });
});

test("reading changes nothing: no GET writes a row or a document", async () => {
  const { facilitator, workshop } = await facilitate(house);
  const round = await open(facilitator, { workshop: workshop.id, groups: [PLENARY] });
  const before = await everything();
  for (const { method, path } of await endpoints()) {
    if (method !== "GET") continue;
    const filled = path.replace(":workshop", workshop.id).replace(":round", round);
    expect(filled).not.toContain(":");
    const answer = await facilitator.raw({ path: filled });
    expect(`${path} ${answer.status}`).toMatch(/ (200|403)$/);
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
  expect(await everything()).toEqual(before);

  async function everything() {
    const { catalogue, rooms } = house.app.commands;
    const tables = [
      "facilitators",
      "workshops",
      "groups",
      "members",
      "sessions",
      "passes",
      "links",
      "settings",
      "documents",
      "versions",
      "entries",
    ] as const;
    const rows = await Promise.all(tables.map((table) => catalogue.selectFrom(table).selectAll().execute()));
    const document = await rooms.read(`workshop/${workshop.id}`, (doc) => JSON.stringify(doc.toJSON()));
    return { rows, document };
  }
});

async function statusUnder(host: string): Promise<number> {
  const stranger = createVisitor({ origin: house.origin, port: house.port });
  return (await stranger.raw({ path: "/api/session", headers: { Host: host } })).status;
}

function problemOf(answer: HttpAnswer) {
  return core.parse(problemSchema, JSON.parse(answer.text));
}

/** Every endpoint that is declared anywhere. */
async function endpoints(): Promise<
  readonly Pick<Endpoint<string, core.$ZodType, core.$ZodType>, "method" | "path">[]
> {
  const folder = new URL("../../shared/src/protocol/http/", import.meta.url);
  const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(".ts"));
  const modules: Record<string, unknown>[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((module) => Object.values(module)).filter(isEndpoint);
}

function isEndpoint(value: unknown): value is Endpoint<string, core.$ZodType, core.$ZodType> {
  return typeof value === "object" && value !== null && "method" in value && "path" in value && "request" in value;
}
