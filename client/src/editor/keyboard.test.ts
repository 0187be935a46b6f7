import { expect, test } from "vitest";
import { matches } from "./keyboard.ts";

const plain = { key: "", code: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test("Ctrl and ⌘ are both Mod", () => {
  expect(matches("Mod+Z", { ...plain, key: "z", code: "KeyZ", ctrlKey: true })).toBe(true);
  expect(matches("Mod+Z", { ...plain, key: "z", code: "KeyZ", metaKey: true })).toBe(true);
  expect(matches("Mod+Z", { ...plain, key: "z", code: "KeyZ" })).toBe(false);
});

test("a letter is the one produced, wherever it lies", () => {
  expect(matches("Mod+Z", { ...plain, key: "z", code: "KeyW", ctrlKey: true })).toBe(true);
  expect(matches("Mod+Z", { ...plain, key: "y", code: "KeyZ", ctrlKey: true })).toBe(false);
});

test("where the alphabet has no such letter, the key's place counts", () => {
  expect(matches("Mod+Z", { ...plain, key: "я", code: "KeyZ", ctrlKey: true })).toBe(true);
});

test("Shift makes another shortcut of a letter", () => {
  const event = { ...plain, key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true };

  expect(matches("Mod+Shift+Z", event)).toBe(true);
  expect(matches("Mod+Z", event)).toBe(false);
});

test("Shift and a digit count on every layout, whatever sign they produce", () => {
  expect(matches("Shift+1", { ...plain, key: "!", code: "Digit1", shiftKey: true })).toBe(true);
  expect(matches("Shift+2", { ...plain, key: '"', code: "Digit2", shiftKey: true })).toBe(true);
  expect(matches("Shift+1", { ...plain, key: "1", code: "Digit1" })).toBe(false);
});

test("plus is plus, with or without Shift", () => {
  expect(matches("Mod++", { ...plain, key: "+", code: "BracketRight", ctrlKey: true })).toBe(true);
  expect(matches("Mod++", { ...plain, key: "+", code: "Equal", ctrlKey: true, shiftKey: true })).toBe(true);
});

test("Alt makes no shortcut of ours: on many keyboards it writes signs", () => {
  expect(matches("N", { ...plain, key: "n", code: "KeyN", altKey: true })).toBe(false);
});
