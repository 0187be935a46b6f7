import { expect, test } from "vitest";
import { cleanName, NAME_LIMIT_GRAPHEMES } from "./personName.ts";

test("a plain name stays as it is, with single spaces", () => {
  expect(cleanName("  María  José ")).toEqual({ name: "María José" });
});

test("an empty name and one of spaces are empty", () => {
  expect(cleanName("")).toEqual({ problem: "name-empty" });
  expect(cleanName("   ")).toEqual({ problem: "name-empty" });
});

test("a name may have forty letters, however many units each takes, and no more", () => {
  expect(cleanName("é".repeat(NAME_LIMIT_GRAPHEMES))).toEqual({ name: "é".repeat(NAME_LIMIT_GRAPHEMES) });
  expect(cleanName("ñ".repeat(NAME_LIMIT_GRAPHEMES + 1))).toEqual({ problem: "name-too-long" });
  expect(cleanName("a".repeat(200))).toEqual({ problem: "name-too-long" });
  expect(cleanName("a".repeat(1_000_000))).toEqual({ problem: "name-too-long" });
});

test("characters that turn the direction of what follows are dropped", () => {
  expect(cleanName("Ana\u202Eadartsinimda")).toEqual({ name: "Anaadartsinimda" });
  expect(cleanName("\u2066Inti\u2069")).toEqual({ name: "Inti" });
  expect(cleanName("\u202E\u202D")).toEqual({ problem: "name-not-readable" });
});

test("marks piled on a letter are cut to two, and accents stay", () => {
  const zalgo = cleanName(`Z${"\u0335\u0328\u0301".repeat(30)}oe`);
  expect("name" in zalgo && zalgo.name).toMatch(/^\p{L}\p{M}{1,2}oe$/u);
  expect(cleanName("Nguyễn Thị Huệ")).toEqual({ name: "Nguyễn Thị Huệ" });
  expect(cleanName("\u0301\u0301")).toEqual({ problem: "name-not-readable" });
});

test("a name of punctuation alone cannot be read aloud", () => {
  expect(cleanName("···")).toEqual({ problem: "name-not-readable" });
});
