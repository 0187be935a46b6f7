import type { AddressInfo } from "node:net";
import { AWARENESS, SYNC, SYNC_STEP_1, SYNC_STEP_2, SYNC_UPDATE } from "@minga/shared/protocol/messages.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { createChangeLedger } from "./changeLedger.ts";
import { countedSocket } from "./countedSocket.ts";

let server: WebSocketServer;
const received: number[][] = [];

beforeEach(async () => {
  received.length = 0;
  server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  server.on("connection", (socket) => socket.on("message", (data: Buffer) => received.push([...data])));
  await new Promise((resolve) => server.once("listening", resolve));
});
afterEach(() => {
  for (const client of server.clients) client.terminate();
  server.close();
});

test("updates wait for the answer that holds them, and every message that can be acknowledged is counted", async () => {
  const ledger = createChangeLedger(() => 1);
  // What the class uses is in both kinds of WebSocket.
  const Counted = countedSocket(WebSocket as unknown as typeof globalThis.WebSocket, ledger);
  const { port } = server.address() as AddressInfo; // listening on TCP
  const socket = new Counted(`ws://127.0.0.1:${port}`);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  const say = (...bytes: number[]) => socket.send(Uint8Array.from(bytes));

  ledger.made();
  say(SYNC, SYNC_STEP_1, 0);
  say(SYNC, SYNC_UPDATE, 1);
  say(AWARENESS, SYNC_UPDATE);
  expect(ledger.read()).toEqual({ count: 1, since: 1, inFlight: false });
  say(SYNC, SYNC_STEP_2, 2);
  ledger.made();
  say(SYNC, SYNC_UPDATE, 3);

  await vi.waitFor(() =>
    expect(received).toEqual([
      [SYNC, SYNC_STEP_1, 0],
      [AWARENESS, SYNC_UPDATE],
      [SYNC, SYNC_STEP_2, 2],
      [SYNC, SYNC_UPDATE, 3],
    ]),
  );
  expect(ledger.acknowledged(1)).toBe(1);
  expect(ledger.acknowledged(2)).toBe(1);
});
