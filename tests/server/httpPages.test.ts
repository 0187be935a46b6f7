// The pages as they are sent: one shell for all, packed, and told what to refuse.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "../drivers/http.ts";
import { createTestApp, type TestApp } from "../drivers/testApp.ts";

const SHELL = `<!doctype html><title>Minga</title>${"<p>".repeat(200)}`;
const SCRIPT = `export const words = "${"minga ".repeat(500)}";`;
const html = { Accept: "text/html,*/*;q=0.8" };
let house: TestApp;
let visitor: Visitor;

beforeEach(async () => {
  house = await createTestApp();
  visitor = house.visit();
  mkdirSync(join(house.pages, "assets"));
  writeFileSync(join(house.pages, "index.html"), SHELL);
  writeFileSync(join(house.pages, "assets", "app-1a2b.js"), SCRIPT);
});
afterEach(() => house.close());

describe("the shell", () => {
  test.each(["/", "/talleres", "/taller/abc/preparar", "/entrar", "/no/such/page"])("answers %s", async (path) => {
    const answer = await visitor.raw({ path, headers: html });
    expect(answer).toMatchObject({ status: 200, text: SHELL });
    expect(answer.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  test("is not sent again to who has it", async () => {
    const first = await visitor.raw({ path: "/", headers: html });
    const again = await visitor.raw({ path: "/", headers: { ...html, "If-None-Match": first.headers.etag ?? "" } });
    expect(again).toMatchObject({ status: 304, text: "" });
  });

  test.each(["/assets/gone.js", "/favicon.ico", "/../package.json", "/%2e%2e/package.json", "/assets/../../x.js"])(
    "never stands in for %s",
    async (path) => {
      expect((await visitor.raw({ path, headers: html })).status).toBe(404);
    },
  );

  test("before the first build there is a sentence instead", async () => {
    const unbuilt = await createTestApp();
    const answer = await unbuilt.visit().raw({ path: "/", headers: html });
    await unbuilt.close();
    expect(answer).toMatchObject({ status: 503 });
    expect(answer.text).toContain("npm start");
  });
});

describe("what the shell loads", () => {
  test("is kept for good, because its name changes with it", async () => {
    const answer = await visitor.raw({ path: "/assets/app-1a2b.js" });
    expect(answer).toMatchObject({ status: 200, text: SCRIPT });
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  test.each(["br", "gzip"])("is packed with %s for who understands it", async (encoding) => {
    const answer = await visitor.raw({ path: "/assets/app-1a2b.js", headers: { "Accept-Encoding": encoding } });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers.vary).toContain("Accept-Encoding");
    expect(Number(answer.headers["content-length"])).toBeLessThan(SCRIPT.length / 10);
  });

  test("is sent as it is to who understands nothing", async () => {
    const answer = await visitor.raw({ path: "/assets/app-1a2b.js", headers: { "Accept-Encoding": "identity" } });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.text).toBe(SCRIPT);
  });
});

describe("what browsers are told", () => {
  test("over plain HTTP: no inline code, and nothing that needs TLS", async () => {
    const { headers } = await visitor.raw({ path: "/", headers: html });
    const policy = String(headers["content-security-policy"]);
    expect(policy.split(";").sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "font-src 'self'",
        `connect-src 'self' ws://minga.test:${house.port}`,
        "manifest-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].sort(),
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    for (const name of ["strict-transport-security", "cross-origin-opener-policy", "origin-agent-cluster"]) {
      expect(headers[name]).toBeUndefined();
    }
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  test("under TLS: all of it", async () => {
    const secured = await createTestApp({ env: { MINGA_TRUST_PROXY: "loopback" } });
    const { headers } = await secured.visit().raw({ path: "/api/session" });
    await secured.close();
    expect(headers).toMatchObject({
      "strict-transport-security": "max-age=31536000",
      "cross-origin-opener-policy": "same-origin",
      "origin-agent-cluster": "?1",
    });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain(`wss://minga.test:${secured.port}`);
    expect(policy).toContain("upgrade-insecure-requests");
  });

  test("an answer of the interface is kept nowhere", async () => {
    expect((await visitor.raw({ path: "/api/session" })).headers["cache-control"]).toBe("no-store");
  });
});

test("health is answered under any name, and says nothing more", async () => {
  const answer = await visitor.raw({ path: "/healthz", headers: { Host: "10.1.2.3" } });
  expect(answer).toMatchObject({ status: 200, text: "ok\n" });
});
