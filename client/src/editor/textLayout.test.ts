import { expect, test } from "vitest";
import { breakLines, layOutText, type Measure } from "./textLayout.ts";

/** Every letter is half as wide as the size. */
const measure: Measure = (text, size) => text.length * size * 0.5;
const line = { width: 60, size: 10 };

test("words wrap where the next one would not fit", () => {
  expect(breakLines("uno dos tres cuatro", line, measure)).toEqual(["uno dos tres", "cuatro"]);
});

test("line breaks and empty lines stay", () => {
  expect(breakLines("uno\n\ndos\n", line, measure)).toEqual(["uno", "", "dos", ""]);
});

test("a word wider than the note is broken between letters and nothing is lost", () => {
  const lines = breakLines("desburocratizaciónadministrativa ya", line, measure);

  expect(lines).toEqual(["desburocrati", "zaciónadmini", "strativa ya"]);
});

test("an emoji made of several signs is never broken", () => {
  const family = "👨‍👩‍👧‍👦";

  expect(breakLines(family.repeat(3), line, measure)).toEqual([family, family, family]);
});

test("a line may break behind a hyphen between letters, not before it", () => {
  expect(breakLines("teórico-práctico", line, measure)).toEqual(["teórico-", "práctico"]);
});

test("spaces at the end of a line hang and do not push the next word down", () => {
  expect(breakLines("uno dos tres      cuatro", line, measure)).toEqual(["uno dos tres", "cuatro"]);
});

const room = {
  width: 100,
  height: 90,
  leading: 1.3,
  sizes: [
    { size: 18, mostLines: 2 },
    { size: 14, mostLines: Number.POSITIVE_INFINITY },
  ],
};

test("few words are written large, more words smaller", () => {
  expect(layOutText("Ventanilla", room, measure).size).toBe(18);
  expect(layOutText("Una sola ventanilla para todos los trámites", room, measure).size).toBe(14);
});

test("a word that would be broken large is written smaller instead", () => {
  expect(layOutText("interoperable", room, measure)).toEqual({ size: 14, lines: ["interoperable"] });
});

test("at the smallest size everything is written, however long", () => {
  const words = Array.from({ length: 60 }, (_, index) => `palabra${index}`);

  const { size, lines } = layOutText(words.join(" "), room, measure);

  expect(size).toBe(14);
  expect(lines.join(" ")).toBe(words.join(" "));
});

test("a note without words has one empty line for the caret", () => {
  expect(layOutText("", room, measure)).toEqual({ size: 18, lines: [""] });
});
