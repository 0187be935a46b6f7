// Who may not come in never gets a socket: Host, Origin, session, document and role are judged before the 101.
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRawSocket, UpgradeRefused } from "../drivers/rawSocket.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse, WORKSHOP, WORKSHOP_DOCUMENT } from "../drivers/syncHouse.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

test("somebody of the workshop gets in", async () => {
  const socket = house.keep(await openRawSocket(`${house.url}/${WORKSHOP_DOCUMENT}`, house.headers("ana")));
  expect(socket.isOpen).toBe(true);
});

test.each(["http://evil.test", "http://minga.test", "https://minga.test", "null"])(
  "a page of %s is refused",
  async (origin) => {
    expect(await statusFor({ headers: { ...house.headers("ana"), origin } })).toBe(403);
  },
);

test("a request without an Origin is refused", async () => {
  const { cookie = "", host = "" } = house.headers("ana");
  expect(await statusFor({ headers: { cookie, host } })).toBe(403);
});

test("a Host that is not ours is refused, even with the Origin that fits it", async () => {
  const host = `elsewhere.test:${house.port}`;
  expect(await statusFor({ headers: { ...house.headers("ana"), host, origin: `http://${host}` } })).toBe(403);
});

test("without a session nobody gets in", async () => {
  const { host = "", origin = "" } = house.headers("ana");
  expect(await statusFor({ headers: { host, origin } })).toBe(401);
  expect(await statusFor({ headers: { host, origin, cookie: `sid=${"x".repeat(43)}` } })).toBe(401);
});

test("somebody of another group is refused, at its work and at its plan", async () => {
  await house.catalogue.insertInto("groups").values({ id: "mesa-2", workshop: WORKSHOP }).execute();
  for (const kind of ["group", "plan"] as const) {
    const name = `${kind}/mesa-2`;
    await house.catalogue.insertInto("documents").values({ name, workshop: WORKSHOP, kind, group: "mesa-2" }).execute();
    expect(await statusFor({ document: name })).toBe(403);
  }
});

test.each([
  "group/unknown",
  "plan/unknown",
  "ballot/mesa-1",
  "group",
  "group/",
  "group/a/b",
  "group/..%2Fmesa-1",
  "__proto__/x",
  `group/${"a".repeat(41)}`,
])("there is no document %s", async (document) => {
  expect(await statusFor({ document })).toBe(404);
});

test("whoever is refused and does not hang up is hung up on", async () => {
  const line = connect({ port: house.port, host: "127.0.0.1", allowHalfOpen: true });
  house.keep({ close: () => line.destroy() });
  line.on("error", () => undefined);
  line.write("GET /sync/group/x HTTP/1.1\r\nHost: elsewhere\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  await once(line.resume(), "end");
  await expect.poll(() => house.countLines()).toBe(0);
});

test("whoever is signed out while the socket is being judged does not keep it", async () => {
  const other = house.keep(await openSyncHouse({ whileJudging: () => signOut() }));
  const signOut = async () => {
    const access = await other.sessions.read(other.headers("ana")["cookie"]);
    if (!access) return;
    await other.sessions.revoke(access.session);
    await other.rooms.recheck(
      (who) => who.session === access.session,
      async () => undefined,
    );
  };
  const ana = other.enter("ana", GROUP_DOCUMENT);
  expect(await ana.closed()).toBe(4403);
});

test("an address that is no document's is refused", async () => {
  const refused = await openRawSocket(`ws://127.0.0.1:${house.port}/other`, house.headers("ana")).catch((e) => e);
  expect(refused).toBeInstanceOf(UpgradeRefused);
});

async function statusFor(
  parts: { document?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<number | undefined> {
  const { document = GROUP_DOCUMENT, headers = house.headers("ana") } = parts;
  const refused = await openRawSocket(`${house.url}/${document}`, headers).catch((error: unknown) => error);
  return refused instanceof UpgradeRefused ? refused.status : undefined;
}
