import { expect, test } from "vitest";
import { addressAfterOpening, checkCode, checkReturn, checkSeat, groupToBeginWith } from "./joinFlow.ts";

const groups = [
  { id: "m1", name: "Mesa 1", topic: "Personas", people: 6, seats: 8 },
  { id: "m2", name: "Mesa 2", topic: "Organizaciones", people: 5, seats: 8 },
];

test("a join link leads to the seats, a projector's to the wall, a facilitator's to the script", () => {
  expect(addressAfterOpening({ kind: "join", workshop: "w1" })).toBe("/taller/w1/entrar");
  expect(addressAfterOpening({ kind: "projector", workshop: "w1" })).toBe("/taller/w1/pared");
  expect(addressAfterOpening({ kind: "facilitator", workshop: "w1" })).toBe("/taller/w1/preparar");
  expect(addressAfterOpening({ kind: "facilitator", workshop: "w1" })).toBe("/taller/w1/preparar");
});

test("a code is sent without its dash, and anything else is said before it is sent", () => {
  expect(checkCode("k7mq-4xrh")).toEqual({ code: "K7MQ4XRH" });
  expect(checkCode("K7M")).toEqual({ problem: "incomplete" });
  expect(checkCode("K7M0AEIO")).toEqual({ problem: "notACode" });
});

test("a name is cleaned before it is sent", () => {
  expect(checkSeat({ name: "  Ana\u202E  María ", group: "m2" }, groups)).toEqual({
    seat: { name: "Ana María", group: "m2" },
  });
});

test("everything that is missing is said at once", () => {
  expect(checkSeat({ name: "", group: undefined }, groups)).toEqual({
    problems: { name: "name-empty", group: "missing" },
  });
});

test("a group that was removed while the form was open counts as not chosen", () => {
  expect(checkSeat({ name: "Ana", group: "m9" }, groups)).toEqual({ problems: { group: "missing" } });
});

test("a group is chosen in advance only where there is no choice", () => {
  expect(groupToBeginWith(groups)).toBeUndefined();
  expect(groupToBeginWith(groups.slice(0, 1))).toBe("m1");
  expect(groupToBeginWith([])).toBeUndefined();
});

test("coming back needs a name and four symbols", () => {
  expect(checkReturn({ name: "Ana", returnCode: "k7qm" })).toEqual({ seat: { name: "Ana", returnCode: "K7QM" } });
  expect(checkReturn({ name: "", returnCode: "K7" })).toEqual({
    problems: { name: "name-empty", returnCode: "incomplete" },
  });
});
