// Accounts and sessions: the first facilitator, signing in and out, what expires.

import { openLink } from "@minga/shared/protocol/http/join.ts";
import { makeFirstFacilitator, readSession, signIn, signOut } from "@minga/shared/protocol/http/session.ts";
import { listWorkshops, makeWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { account, facilitate, join, newWorkshop } from "../drivers/httpPeople.ts";
import { createTestApp, type TestApp } from "../drivers/testApp.ts";

const HOUR_MS = 3_600_000;
const { username, password } = account;
let house: TestApp;

beforeEach(async () => {
  house = await createTestApp();
});
afterEach(() => house.close());

describe("the first run", () => {
  test("the printed link makes the first facilitator and signs in", async () => {
    const visitor = house.visit();
    expect(await visitor.ask(readSession)).toMatchObject({ firstRun: true, memberships: [] });
    const session = await visitor.ask(makeFirstFacilitator, { body: { token: house.firstRunSecret, ...account } });
    expect(session).toMatchObject({ facilitator: { name: "Lucía" }, firstRun: false });
    expect(await visitor.ask(listWorkshops)).toEqual({ workshops: [] });
  });

  test("another token makes nobody", async () => {
    const made = house.visit().ask(makeFirstFacilitator, { body: { token: "x".repeat(43), ...account } });
    await expect(made).rejects.toMatchObject({ code: "first-run-link-wrong" });
  });

  test("a second use of the link is told that it is done", async () => {
    await facilitate(house);
    const again = house.visit().ask(makeFirstFacilitator, { body: { token: house.firstRunSecret, ...account } });
    await expect(again).rejects.toMatchObject({ code: "first-run-done" });
  });

  test("two tabs at once make one facilitator", async () => {
    const body = { token: house.firstRunSecret, ...account };
    const tabs = await Promise.allSettled([1, 2].map(() => house.visit().ask(makeFirstFacilitator, { body })));
    expect(tabs.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(tabs.find((tab) => tab.status === "rejected")?.reason).toMatchObject({ code: "first-run-done" });
  });

  test("a new start ends the link of the one before", async () => {
    const next = await house.app.createFirstRunSecret();
    const visitor = house.visit();
    const old = visitor.ask(makeFirstFacilitator, { body: { token: house.firstRunSecret, ...account } });
    await expect(old).rejects.toMatchObject({ code: "first-run-link-wrong" });
    await visitor.ask(makeFirstFacilitator, { body: { token: next ?? "", ...account } });
  });

  test("a short password is refused", async () => {
    const body = { token: house.firstRunSecret, ...account, password: "corta" };
    const made = house.visit().ask(makeFirstFacilitator, { body });
    await expect(made).rejects.toMatchObject({ code: "password-too-short" });
  });
});

describe("signing in", () => {
  test("with the right password, in whatever case the name is typed", async () => {
    await facilitate(house);
    const visitor = house.visit();
    const session = await visitor.ask(signIn, { body: { username: ` ${username.toUpperCase()}`, password } });
    expect(session.facilitator?.name).toBe("Lucía");
  });

  test("a wrong password and an unknown name are answered alike", async () => {
    await facilitate(house);
    const wrong = house.visit().ask(signIn, { body: { username, password: "otra cosa distinta" } });
    await expect(wrong).rejects.toMatchObject({ status: 401, code: "wrong-credentials" });
    const unknown = house.visit().ask(signIn, { body: { username: "nadie", password } });
    await expect(unknown).rejects.toMatchObject({ status: 401, code: "wrong-credentials" });
  });

  test("after five wrong passwords there is a wait that grows, and it ends", async () => {
    await facilitate(house);
    const visitor = house.visit();
    const wrong = () => visitor.ask(signIn, { body: { username, password: "otra cosa distinta" } });
    for (let count = 0; count < 5; count += 1)
      await expect(wrong()).rejects.toMatchObject({ code: "wrong-credentials" });
    const refused = visitor.ask(signIn, { body: { username, password } });
    await expect(refused).rejects.toMatchObject({ status: 429, code: "too-many-attempts", retryAfterSeconds: 5 });
    house.pass(5_000);
    await expect(wrong()).rejects.toMatchObject({ code: "wrong-credentials" });
    await expect(wrong()).rejects.toMatchObject({ retryAfterSeconds: 10 });
    house.pass(10_000);
    await visitor.ask(signIn, { body: { username, password } });
  });

  test("gives the session a new secret, and the old one opens nothing", async () => {
    const { facilitator } = await facilitate(house);
    const before = facilitator.cookie();
    await facilitator.ask(signIn, { body: { username, password } });
    expect(facilitator.cookie()).not.toBe(before);
    facilitator.useCookie(before);
    await expect(facilitator.ask(listWorkshops)).rejects.toMatchObject({ code: "session-expired" });
  });

  test("makes a participant's device a facilitator's", async () => {
    const { workshop } = await facilitate(house);
    const { visitor } = await join(house, workshop, { name: "Ana" });
    await visitor.ask(signIn, { body: { username, password } });
    expect((await visitor.ask(readSession)).memberships).toMatchObject([{ role: "facilitator", name: "Lucía" }]);
  });

  test("a secret planted before a scan gains nothing from it", async () => {
    const { workshop, facilitator } = await facilitate(house);
    const { visitor } = await join(house, workshop, { name: "Mallory" });
    const planted = visitor.cookie();
    const other = await facilitator.ask(makeWorkshop, { body: newWorkshop });
    const victim = house.visit();
    victim.useCookie(planted);
    await victim.ask(openLink, { body: { secret: other.joinSecret } });
    expect(victim.cookie()).not.toBe(planted);
    expect((await visitor.ask(readSession)).memberships).toEqual([]);
  });
});

describe("what ends", () => {
  test("signing out ends the session on the server too", async () => {
    const { facilitator } = await facilitate(house);
    const cookie = facilitator.cookie();
    await facilitator.ask(signOut);
    expect(facilitator.cookie()).toBeUndefined();
    facilitator.useCookie(cookie);
    await expect(facilitator.ask(listWorkshops)).rejects.toMatchObject({ status: 401, code: "session-expired" });
  });

  test("a facilitator who was away for twelve hours signs in again", async () => {
    const { facilitator } = await facilitate(house);
    house.pass(11 * HOUR_MS);
    await facilitator.ask(listWorkshops);
    house.pass(11 * HOUR_MS);
    await facilitator.ask(listWorkshops);
    house.pass(12 * HOUR_MS);
    await expect(facilitator.ask(listWorkshops)).rejects.toMatchObject({ code: "session-expired" });
  });

  test("even the busiest facilitator signs in again after two weeks", async () => {
    const { facilitator } = await facilitate(house);
    for (let passed = 0; passed < 14 * 24; passed += 8) {
      await facilitator.ask(listWorkshops);
      house.pass(8 * HOUR_MS);
    }
    await expect(facilitator.ask(listWorkshops)).rejects.toMatchObject({ code: "session-expired" });
  });

  test("a participant is still there on the second day, and gone after a month", async () => {
    const { workshop } = await facilitate(house);
    const { visitor } = await join(house, workshop, { name: "Ana" });
    house.pass(30 * HOUR_MS);
    expect((await visitor.ask(readSession)).memberships).toMatchObject([{ name: "Ana", workshop: workshop.id }]);
    house.pass(31 * 24 * HOUR_MS);
    expect((await visitor.ask(readSession)).memberships).toEqual([]);
  });

  test("nobody is told that they are not signed in, not that something expired", async () => {
    await expect(house.visit().ask(listWorkshops)).rejects.toMatchObject({ status: 401, code: "not-signed-in" });
  });
});

describe("the cookie", () => {
  test("over plain HTTP: out of reach of scripts and of other sites", async () => {
    const header = await cookieHeader(house);
    expect(header).toMatch(/^sid=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("under TLS: bound to this host as well", async () => {
    const secured = await createTestApp({ env: { MINGA_TRUST_PROXY: "loopback" } });
    const header = await cookieHeader(secured);
    await secured.close();
    expect(header).toMatch(/^__Host-sid=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });
});

async function cookieHeader({ visit, origin, firstRunSecret }: TestApp): Promise<string | undefined> {
  const answer = await visit().raw({
    method: "POST",
    path: "/api/first-run",
    headers: { Origin: origin, "X-Minga": "1", "Content-Type": "application/json" },
    body: JSON.stringify({ token: firstRunSecret, ...account }),
  });
  return answer.headers["set-cookie"]?.[0];
}
