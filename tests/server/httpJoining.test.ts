// From a scan or a code to a seat, and back to it from another device.

import { changeGroup, openCode, openLink, readDoor, returnToSeat, takeSeat } from "@minga/shared/protocol/http/join.ts";
import { readSession } from "@minga/shared/protocol/http/session.ts";
import {
  makeWorkshop,
  readPeople,
  readWall,
  readWorkshop,
  renewCode,
  renewReturnCode,
  setDoor,
  type Workshop,
} from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "../drivers/http.ts";
import { facilitate, groupsOf, join, letIn, newWorkshop } from "../drivers/httpPeople.ts";
import { createTestApp, type TestApp } from "../drivers/testApp.ts";

let house: TestApp;
let facilitator: Visitor;
let workshop: Workshop;

beforeEach(async () => {
  house = await createTestApp();
  ({ facilitator, workshop } = await facilitate(house));
});
afterEach(() => house.close());

describe("the door", () => {
  test("opens by the code, however it is typed", async () => {
    const typed = ` ${workshop.code.slice(0, 4).toLowerCase()}–${workshop.code.slice(4)} `;
    expect(await house.visit().ask(openCode, { body: { code: typed } })).toEqual({
      kind: "join",
      workshop: workshop.id,
    });
  });

  test("answers a wrong code, one that is none, and a closed door alike", async () => {
    await facilitator.ask(setDoor, { params: { workshop: workshop.id }, body: { door: "closed" } });
    for (const code of ["BBBB-BBBB", "hola", "", workshop.code]) {
      const opened = house.visit().ask(openCode, { body: { code } });
      await expect(opened).rejects.toMatchObject({ status: 404, code: "unknown-or-closed" });
    }
    const scanned = house.visit().ask(openLink, { body: { secret: workshop.joinSecret } });
    await expect(scanned).rejects.toMatchObject({ code: "unknown-or-closed" });
  });

  test("closed, it keeps who is inside and takes nobody who was still at it", async () => {
    const { visitor } = await join(house, workshop, { name: "Ana" });
    const late = await letIn(house, workshop);
    const [group = ""] = await groupsOf(late, workshop);
    await facilitator.ask(setDoor, { params: { workshop: workshop.id }, body: { door: "closed" } });
    await visitor.ask(readPeople, { params: { workshop: workshop.id } });
    const seat = late.ask(takeSeat, { params: { workshop: workshop.id }, body: { name: "Beto", group } });
    await expect(seat).rejects.toMatchObject({ code: "unknown-or-closed" });
  });

  test("with a new code, the old code and QR open nothing", async () => {
    const renewed = await facilitator.ask(renewCode, { params: { workshop: workshop.id } });
    const byCode = house.visit().ask(openCode, { body: { code: workshop.code } });
    await expect(byCode).rejects.toMatchObject({ code: "unknown-or-closed" });
    const byScan = house.visit().ask(openLink, { body: { secret: workshop.joinSecret } });
    await expect(byScan).rejects.toMatchObject({ status: 410, code: "link-expired" });
    await house.visit().ask(openCode, { body: { code: renewed.code } });
  });

  test("the code is no secret for the scan's entrance, where nobody counts guesses", async () => {
    const opened = house.visit().ask(openLink, { body: { secret: workshop.code } });
    await expect(opened).rejects.toMatchObject({ code: "unknown-or-closed" });
  });

  test("guesses are answered ever later, and a right code never", async () => {
    const guesser = house.visit();
    const guess = () => guesser.ask(openCode, { body: { code: "BBBB-BBBB" } }).catch(() => undefined);
    for (let count = 0; count < 40; count += 1) await guess();
    expect(house.waits.slice(0, 30)).toEqual(Array(30).fill(0));
    expect(house.waits.slice(30)).toEqual(Array(10).fill(3000));
    await guesser.ask(openCode, { body: { code: workshop.code } });
    expect(house.waits).toHaveLength(40);
  });
});

describe("taking a seat", () => {
  test("makes a person whom everybody in the workshop can see", async () => {
    const { membership, returnCode } = await join(house, workshop, { name: "  Ana   Lucía " });
    expect(membership).toMatchObject({ name: "Ana Lucía", role: "participant", workshop: workshop.id });
    expect(returnCode).toMatch(/^[2-9B-Y]{4}$/);
    const { people } = await facilitator.ask(readPeople, { params: { workshop: workshop.id } });
    expect(people).toMatchObject([
      { name: "Lucía", role: "facilitator" },
      { name: "Ana Lucía", tint: 2 },
    ]);
    expect(await facilitator.ask(readWorkshop, { params: { workshop: workshop.id } })).toMatchObject({ people: 1 });
  });

  test("a second Ana becomes «Ana (2)», and a third «Ana (3)», however they write it", async () => {
    const names: (string | undefined)[] = [];
    for (const name of ["Ana", "ana", "ANA"]) names.push((await join(house, workshop, { name })).membership.name);
    expect(names).toEqual(["Ana", "ana (2)", "ANA (3)"]);
  });

  test("a full room that arrives at once has as many names, numbers and seats", async () => {
    const visitors = await Promise.all(Array.from({ length: 12 }, () => letIn(house, workshop)));
    const [group = ""] = await groupsOf(visitors[0] ?? facilitator, workshop);
    const body = { name: "Ana", group };
    await Promise.all(visitors.map((visitor) => visitor.ask(takeSeat, { params: { workshop: workshop.id }, body })));
    const { people } = await facilitator.ask(readPeople, { params: { workshop: workshop.id } });
    expect(new Set(people.map(({ name }) => name)).size).toBe(13);
    const door = await facilitator.ask(readDoor, { params: { workshop: workshop.id } });
    expect(door.groups.map(({ people: count }) => count)).toEqual([12, 0]);
  });

  test.each([
    ["nothing", "", "name-empty"],
    ["spaces", "   ", "name-empty"],
    ["200 letters", "a".repeat(200), "name-too-long"],
    ["a megabyte's worth, as far as bodies go", "a".repeat(1999), "name-too-long"],
    ["only an emoji's skin", "\u200B\u2060", "name-not-readable"],
    ["only direction marks", "\u202E\u202D", "name-not-readable"],
    ["only dots", "…", "name-not-readable"],
  ])("a name of %s is refused by its own code", async (_, name, code) => {
    const visitor = await letIn(house, workshop);
    const [group = ""] = await groupsOf(visitor, workshop);
    const seat = visitor.ask(takeSeat, { params: { workshop: workshop.id }, body: { name, group } });
    await expect(seat).rejects.toMatchObject({ status: 422, code });
  });

  test("a name that turns the text around or piles marks is made plain", async () => {
    const turned = await join(house, workshop, { name: "Ana\u202Egnp" });
    expect(turned.membership.name).toBe("Anagnp");
    const piled = await join(house, workshop, { name: `Z${"\u0301".repeat(100)}oe` });
    expect([...(piled.membership.name ?? "")].length).toBeLessThan(8);
  });

  test("a group that is not there is refused", async () => {
    const visitor = await letIn(house, workshop);
    const seat = visitor.ask(takeSeat, { params: { workshop: workshop.id }, body: { name: "Ana", group: "nowhere" } });
    await expect(seat).rejects.toMatchObject({ status: 404, code: "group-not-found" });
  });

  test("another workshop's group is refused", async () => {
    const other = await facilitator.ask(makeWorkshop, { body: newWorkshop });
    const [theirs = ""] = await groupsOf(facilitator, other);
    const visitor = await letIn(house, workshop);
    const seat = visitor.ask(takeSeat, { params: { workshop: workshop.id }, body: { name: "Ana", group: theirs } });
    await expect(seat).rejects.toMatchObject({ code: "group-not-found" });
  });

  test("asked again after a lost answer, it is the same seat with a new return code", async () => {
    const { visitor, membership } = await join(house, workshop, { name: "Ana" });
    const body = { name: "Ana", group: membership.group ?? "" };
    const again = await visitor.ask(takeSeat, { params: { workshop: workshop.id }, body });
    expect(again.membership).toEqual(membership);
  });

  test("asked twice at once, by a finger that pressed twice, it is one seat", async () => {
    const visitor = await letIn(house, workshop);
    const [group = ""] = await groupsOf(visitor, workshop);
    const params = { workshop: workshop.id };
    const ask = () => visitor.ask(takeSeat, { params, body: { name: "Ana", group } });
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.membership).toEqual(other.membership);
    const { people } = await facilitator.ask(readPeople, { params });
    expect(people.map(({ name }) => name)).toEqual(["Lucía", "Ana"]);
  });

  test("scanning once more keeps the seat", async () => {
    const { visitor, membership } = await join(house, workshop, { name: "Ana" });
    await visitor.ask(openLink, { body: { secret: workshop.joinSecret } });
    await visitor.ask(openLink, { body: { secret: workshop.projectorSecret } });
    expect((await visitor.ask(readSession)).memberships).toEqual([membership]);
  });
});

describe("coming back", () => {
  test("from another device: the name and the return code", async () => {
    const { membership, returnCode } = await join(house, workshop, { name: "Ana" });
    const device = await letIn(house, workshop);
    const body = { name: "ana", returnCode: returnCode.toLowerCase() };
    const back = await device.ask(returnToSeat, { params: { workshop: workshop.id }, body });
    expect(back).toEqual({ membership, returnCode });
    expect((await device.ask(readSession)).memberships).toEqual([membership]);
  });

  test("five wrong codes cost a minute, then two; even the right one waits", async () => {
    const { returnCode } = await join(house, workshop, { name: "Ana" });
    const device = await letIn(house, workshop);
    const params = { workshop: workshop.id };
    const tryCode = (code: string) => device.ask(returnToSeat, { params, body: { name: "Ana", returnCode: code } });
    const wrong = returnCode === "BBBB" ? "CCCC" : "BBBB";
    for (let count = 0; count < 5; count += 1) {
      await expect(tryCode(wrong)).rejects.toMatchObject({ status: 403, code: "return-code-wrong" });
    }
    await expect(tryCode(returnCode)).rejects.toMatchObject({ code: "too-many-attempts", retryAfterSeconds: 60 });
    house.pass(60_000);
    await expect(tryCode(wrong)).rejects.toMatchObject({ code: "return-code-wrong" });
    await expect(tryCode(returnCode)).rejects.toMatchObject({ retryAfterSeconds: 120 });
    house.pass(120_000);
    await tryCode(returnCode);
  });

  test("tries for one name count together, however it is written and however many come at once", async () => {
    await join(house, workshop, { name: "Ana" });
    const device = await letIn(house, workshop);
    const params = { workshop: workshop.id };
    const names = ["Ana", "ANA", "\uFF21na", "A\uFF4Ea", "An\uFF41", "\uFF21\uFF4E\uFF41", "ana", "aNa"];
    const tries = names.map((name) =>
      device.ask(returnToSeat, { params, body: { name, returnCode: "no code" } }).catch((error) => error.code),
    );
    const codes = await Promise.all(tries);
    expect(codes.filter((code) => code === "return-code-wrong")).toHaveLength(5);
    expect(codes.filter((code) => code === "too-many-attempts")).toHaveLength(3);
  });

  test("an unknown name is answered like a wrong code", async () => {
    const device = await letIn(house, workshop);
    const back = device.ask(returnToSeat, {
      params: { workshop: workshop.id },
      body: { name: "Nadie", returnCode: "BBBB" },
    });
    await expect(back).rejects.toMatchObject({ code: "return-code-wrong" });
  });

  test("a code that the facilitator renewed ends the one before", async () => {
    const { membership, returnCode } = await join(house, workshop, { name: "Ana" });
    const params = { workshop: workshop.id, member: membership.member ?? "" };
    const renewed = await facilitator.ask(renewReturnCode, { params });
    const device = await letIn(house, workshop);
    const back = (code: string) =>
      device.ask(returnToSeat, { params: { workshop: workshop.id }, body: { name: "Ana", returnCode: code } });
    await expect(back(returnCode)).rejects.toMatchObject({ code: "return-code-wrong" });
    expect((await back(renewed.returnCode)).membership).toEqual(membership);
  });
});

describe("once inside", () => {
  test("a participant changes group", async () => {
    const { visitor } = await join(house, workshop, { name: "Ana" });
    const [, second = ""] = await groupsOf(visitor, workshop);
    const moved = await visitor.ask(changeGroup, { params: { workshop: workshop.id }, body: { group: second } });
    expect(moved.group).toBe(second);
    expect((await visitor.ask(readSession)).memberships).toMatchObject([{ group: second }]);
  });

  test("the projector sees the wall and the people, and takes no seat", async () => {
    const projector = house.visit();
    const opened = await projector.ask(openLink, { body: { secret: workshop.projectorSecret } });
    expect(opened.kind).toBe("projector");
    const params = { workshop: workshop.id };
    const wall = await projector.ask(readWall, { params });
    expect(wall).toMatchObject({ title: "Ruta digital", code: workshop.code, door: "open" });
    expect(wall.joinUrl).toBe(`${house.origin}/entrar#${workshop.joinSecret}`);
    await projector.ask(readPeople, { params });
    const [group = ""] = await groupsOf(facilitator, workshop);
    const seat = projector.ask(takeSeat, { params, body: { name: "Ana", group } });
    await expect(seat).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("whoever has no name yet sees no names", async () => {
    const visitor = await letIn(house, workshop);
    const asked = visitor.ask(readPeople, { params: { workshop: workshop.id } });
    await expect(asked).rejects.toMatchObject({ status: 403, code: "not-allowed" });
  });

  test("another workshop's link opens nothing of this one", async () => {
    const other = await facilitator.ask(makeWorkshop, { body: newWorkshop });
    const visitor = await letIn(house, other);
    const params = { workshop: workshop.id };
    const refused = { status: 403, code: "not-allowed" };
    await expect(visitor.ask(readDoor, { params })).rejects.toMatchObject(refused);
    await expect(visitor.ask(readPeople, { params })).rejects.toMatchObject(refused);
    await expect(visitor.ask(readWall, { params })).rejects.toMatchObject(refused);
  });
});
