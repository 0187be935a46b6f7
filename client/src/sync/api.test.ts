import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readSession, signIn } from "@minga/shared/protocol/http/session.ts";
import { goToStage, removeGroup } from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, expect, test } from "vitest";
import { createCall } from "./api.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks a real HTTP server that answers like this. */
async function asking(listener: RequestListener) {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const { port } = listening.address() as AddressInfo; // listening on TCP
  return createCall((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
}

test("an answer is read by its schema, and the parts of the path are filled in and escaped", async () => {
  const asked: (string | undefined)[] = [];
  const call = await asking((request, response) => {
    asked.push(
      `${request.method} ${request.url}`,
      request.headers["x-minga"] as string,
      request.headers["content-type"],
    );
    response.end("{}");
  });

  expect(await call(removeGroup, { params: { workshop: "w", group: "a/b" } })).toEqual({ ok: true, value: {} });
  expect(asked).toEqual(["DELETE /api/workshops/w/groups/a%2Fb", "1", undefined]);
});

test("a body goes out as JSON", async () => {
  let body = "";
  let type: string | undefined;
  const call = await asking((request, response) => {
    type = request.headers["content-type"];
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => response.end("{}"));
  });
  await call(goToStage, { params: { workshop: "w" }, body: { stage: "s2", from: "s1" } });

  expect([type, JSON.parse(body)]).toEqual(["application/json", { stage: "s2", from: "s1" }]);
});

test("a refusal is told by its code, with the time to wait", async () => {
  const call = await asking((_, response) => {
    response.writeHead(429, { "content-type": "application/problem+json", "retry-after": "30" });
    response.end('{"type":"about:blank","title":"Too many","status":429,"code":"too-many-attempts"}');
  });

  expect(await call(signIn, { body: { username: "ana", password: "x" } })).toEqual({
    ok: false,
    code: "too-many-attempts",
    retryAfterSeconds: 30,
  });
});

test("a proxy's own words mean that the server is away, and an answer of another version nothing to build on", async () => {
  const proxy = await asking((_, response) => response.writeHead(502).end("<h1>Bad gateway</h1>"));
  expect(await proxy(readSession)).toEqual({ ok: false, code: "unavailable" });

  const other = createCall(async () => new Response('{"memberships":7}'));
  expect(await other(readSession)).toEqual({ ok: false, code: "internal" });
});

test("without a line the answer is offline and nothing is thrown", async () => {
  const call = await asking((request) => request.socket.destroy());

  expect(await call(readSession)).toEqual({ ok: false, code: "offline" });
});
