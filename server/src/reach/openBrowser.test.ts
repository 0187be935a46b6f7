import { expect, test } from "vitest";
import { browserCommand, type Desk, shouldOpenBrowser } from "./openBrowser.ts";

const desk: Desk = { wanted: true, isTerminal: true, hasDisplay: true, platform: "linux" };

test("a browser opens where somebody sits at a screen", () => {
  expect(shouldOpenBrowser(desk)).toBe(true);
  expect(shouldOpenBrowser({ ...desk, isTerminal: false })).toBe(false);
  expect(shouldOpenBrowser({ ...desk, hasDisplay: false })).toBe(false);
  expect(shouldOpenBrowser({ ...desk, hasDisplay: false, platform: "darwin" })).toBe(true);
});

test("no browser opens where the owner said so", () => {
  expect(shouldOpenBrowser({ ...desk, wanted: false })).toBe(false);
});

test("each system opens an address in its own way", () => {
  const url = "http://localhost:8080/se-puede-entrar";

  expect(browserCommand(url, "linux")).toEqual(["xdg-open", url]);
  expect(browserCommand(url, "darwin")).toEqual(["open", url]);
  expect(browserCommand(url, "win32")).toEqual(["cmd.exe", "/c", "start", "", url]);
});
