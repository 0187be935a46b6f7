import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listenOnPort80, wantsPort80 } from "./port80.ts";

const host = "127.0.0.1";
let server: Server;

beforeEach(async () => {
  server = createServer((_request, response) => response.end("minga"));
  await listen(server);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test("a second port answers as the first, and stops when it is closed", async () => {
  const port = await freePort();
  const second = await listenOnPort80(server, { host, port });

  expect(second.answers).toBe(true);
  expect(await (await fetch(`http://${host}:${port}`, { headers: { connection: "close" } })).text()).toBe("minga");

  second.close();
  await expect(fetch(`http://${host}:${port}`)).rejects.toThrow("fetch failed");
});

test("a port that is taken is silently done without", async () => {
  const second = await listenOnPort80(server, { host, port: portOf(server) });

  expect(second.answers).toBe(false);
  second.close();
});

test("port 80 is tried only where it would help", () => {
  const usual = { port: 8080, host: undefined, secure: false, behindProxy: false };

  expect(wantsPort80(usual)).toBe(true);
  expect(wantsPort80({ ...usual, port: 80 })).toBe(false);
  expect(wantsPort80({ ...usual, port: 0 })).toBe(false);
  expect(wantsPort80({ ...usual, secure: true })).toBe(false);
  expect(wantsPort80({ ...usual, behindProxy: true })).toBe(false);
  expect(wantsPort80({ ...usual, host: "127.0.0.1" })).toBe(false);
});

async function listen(what: Server): Promise<void> {
  what.listen(0, host);
  await once(what, "listening");
}

function portOf(what: Server): number {
  // A server that listens on TCP has an address with a port.
  return (what.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const other = createServer();
  await listen(other);
  const port = portOf(other);
  other.close();
  await once(other, "close");
  return port;
}
