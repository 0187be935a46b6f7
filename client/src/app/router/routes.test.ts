import { expect, test } from "vitest";
import { addressOf, readPath } from "./routes.ts";

test("every page has an address and is found by it", () => {
  expect(addressOf("home")).toBe("/");
  expect(addressOf("prepare", { workshop: "w1" })).toBe("/taller/w1/preparar");
  expect(readPath("/")).toEqual({ name: "home", params: {} });
  expect(readPath("/talleres/nuevo")).toEqual({ name: "newWorkshop", params: {} });
  expect(readPath("/taller/w1/preparar")).toEqual({ name: "prepare", params: { workshop: "w1" } });
  expect(readPath("/taller/w1")).toEqual({ name: "board", params: { workshop: "w1" } });
});

test("a slash at the end makes no other page", () => {
  expect(readPath("/se-puede-entrar/")?.name).toBe("arrival");
});

test("an address that is no page, or names no possible workshop, is not found", () => {
  expect(readPath("/no-existe")).toBeUndefined();
  expect(readPath("/taller/w1/nada")).toBeUndefined();
  expect(readPath("/taller/%2e%2e%2f/preparar")).toBeUndefined();
  expect(readPath("/taller/%E0%A4%A/preparar")).toBeUndefined();
});

test("a query says only what is chosen", () => {
  expect(addressOf("board", { workshop: "w1" }, { grupo: "m2", vista: undefined })).toBe("/taller/w1?grupo=m2");
});
