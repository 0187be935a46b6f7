/** «¿Se puede entrar?»: who may look, what marks an arrival, and that the address chosen is the one on the wall. */
import { randomBytes } from "node:crypto";
import { type App, createApp } from "@minga/server/app.ts";
import { readConfig } from "@minga/server/config.ts";
import { makeDemo } from "@minga/server/demo/demo.ts";
import { readDemoLinks } from "@minga/server/demo/demoLinks.ts";
import { createLog } from "@minga/server/log.ts";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import type { Store } from "@minga/server/storage/store.ts";
import { createText } from "@minga/server/texts.ts";
import { type Arrival, arrivalSchema, chooseAddress, readArrival } from "@minga/shared/protocol/http/arrival.ts";
import { openLink } from "@minga/shared/protocol/http/join.ts";
import { readWall } from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, expect, test } from "vitest";
import { createVisitor, type Visitor } from "../drivers/http.ts";
import { freePort } from "../drivers/testApp.ts";

/** Addresses that nobody has (RFC 5737): two of this machine, as the tests tell it, and one of somebody's phone. */
const WIFI = "192.0.2.20";
const CABLE = "198.51.100.7";
const PHONE = "203.0.113.31";
const NOW = 1_000_000;

/** A proxy on this machine stands in front, so that a test can say where a request comes from. */
const BEHIND_PROXY = { MINGA_TRUST_PROXY: "loopback", MINGA_URL: "https://minga.test" };

const opened: App[] = [];

afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

test("a browser on this very machine may look without an account", async () => {
  const { here, port } = await open();

  expect(await here().ask(readArrival)).toEqual({
    addresses: [
      { url: `http://${WIFI}:${port}`, typed: `${WIFI}:${port}`, interface: "wlan0", kind: "wifi" },
      { url: `http://${CABLE}:${port}`, typed: `${CABLE}:${port}`, interface: "eth0", kind: "cable" },
    ],
    chosen: `http://${WIFI}:${port}`,
    awake: "kept",
    listeningSince: NOW,
    port80: false,
  });
});

test("another device may not look", async () => {
  const { here } = await open(BEHIND_PROXY);

  expect(await look(here(), PHONE)).toMatchObject({ status: 401, code: "not-signed-in" });
});

test("nobody who comes through a proxy that we were not told of passes for this machine", async () => {
  const { here } = await open();

  expect(await look(here(), "127.0.0.1")).toMatchObject({ status: 401 });
});

test("a facilitator may look from any device, and a participant may not", async () => {
  const { app, here } = await open(BEHIND_PROXY);
  const links = await makeLinks(app);

  const facilitator = await enter(here(), links.facilitatorUrl);
  expect(await look(facilitator, PHONE)).toMatchObject({ status: 200 });

  const participant = await enter(here(), links.joinUrl);
  expect(await look(participant, PHONE)).toMatchObject({ status: 401 });
});

test("the mark turns green when another device has come, and not for this machine's own", async () => {
  const { here, clock } = await open(BEHIND_PROXY);
  await here().raw({ path: "/" });
  expect((await here().ask(readArrival)).arrivedAt).toBeUndefined();

  clock.now += 5_000;
  await here().raw({ path: "/", headers: { "X-Forwarded-For": PHONE } });

  expect((await here().ask(readArrival)).arrivedAt).toBe(NOW + 5_000);
});

test("a request under a name that is none of ours is no arrival", async () => {
  const { here } = await open(BEHIND_PROXY);

  await here().raw({ path: "/", headers: { Host: "evil.example", "X-Forwarded-For": PHONE } });

  expect((await here().ask(readArrival)).arrivedAt).toBeUndefined();
});

test("the address that was chosen is the one on the wall, also after a restart", async () => {
  const kept = createMemoryStore({ random: randomBytes });
  const store: Store = { ...kept, close: async () => undefined };
  const settings = { ...BEHIND_PROXY, MINGA_PORT: String(await freePort()) };
  const first = await open(settings, store);
  const links = await makeLinks(first.app);
  const url = `https://${CABLE}:${first.port}`;

  expect((await first.here().ask(chooseAddress, { body: { url } })).chosen).toBe(url);

  await opened.pop()?.close();
  const second = await open(settings, store);
  const wall = await enter(second.here(), links.projectorUrl);
  const shown = await wall.ask(readWall, { params: { workshop: links.workshop } });
  expect(shown.joinAddress).toBe(url);
  expect(shown.joinUrl.startsWith(`${url}/entrar#`)).toBe(true);
});

test("an address that is none of this machine's cannot be chosen", async () => {
  const { here } = await open();

  await expect(here().ask(chooseAddress, { body: { url: "http://evil.example" } })).rejects.toMatchObject({
    status: 400,
    code: "malformed",
  });
});

async function open(
  settings: Readonly<Record<string, string>> = {},
  store = createMemoryStore({ random: randomBytes }),
) {
  const clock = { now: NOW };
  const text = await createText("es");
  const variables = { MINGA_PORT: "0", MINGA_DATA: "/nowhere", MINGA_LOG: "silent", ...settings };
  const app = await createApp({
    config: readConfig({ variables, platform: "linux", home: "/home/nobody" }, text),
    store,
    log: createLog({ level: "silent" }),
    text,
    clock: () => clock.now,
    random: randomBytes,
    wait: async () => undefined,
    machine: () => machine,
    awake: { state: () => "kept" },
    pages: "/nowhere",
  });
  const port = await app.listen();
  opened.push(app);
  const origin = settings["MINGA_URL"] ?? `http://localhost:${port}`;
  return { app, port, clock, here: () => createVisitor({ origin, port }) };
}

async function makeLinks({ commands }: App) {
  await makeDemo(commands, { name: "Facilitación" });
  return readDemoLinks(commands.catalogue, { here: "https://minga.test", chosen: "https://minga.test" });
}

/** Opens a link on that device. */
async function enter(visitor: Visitor, link: string): Promise<Visitor> {
  await visitor.ask(openLink, { body: { secret: new URL(link).hash.slice(1) } });
  return visitor;
}

/** The arrival check, or the problem, as the device at that address gets it. */
async function look(visitor: Visitor, address: string): Promise<Partial<Arrival> & { status: number; code?: string }> {
  const { status, text } = await visitor.raw({ path: readArrival.path, headers: { "X-Forwarded-For": address } });
  const body: unknown = JSON.parse(text);
  return status === 200 ? { status, ...arrivalSchema.parse(body) } : { status, ...(body as { code: string }) };
}

const network = { internal: false, family: "IPv4", netmask: "255.255.255.0", mac: "02:00:00:00:00:01" } as const;

const machine = {
  interfaces: {
    wlan0: [{ ...network, address: WIFI, cidr: `${WIFI}/24` }],
    eth0: [{ ...network, address: CABLE, cidr: `${CABLE}/24` }],
  },
  hostname: "portátil",
  platform: "linux",
} as const;
