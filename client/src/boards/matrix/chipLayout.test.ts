import { CHIP_LEAST_HEIGHT } from "@minga/shared/boards/matrix/layout.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import { expect, test } from "vitest";
import { createChipLayout } from "./chipLayout.ts";

/** Every letter is half as wide as it is high: 20 in a line, 14 beside the dots. */
const layOut = createChipLayout((text, size) => text.length * size * 0.5);

test("few words take two lines' height, and leave room for the dots in the first", () => {
  expect(layOut(note("Firma electrónica"), false)).toMatchObject({ height: CHIP_LEAST_HEIGHT });
  expect(layOut(note("Firma electrónica"), false).lines).toEqual(["Firma electrónica"]);
  expect(layOut(note("Firma electrónica"), true).lines).toEqual(["Firma", "electrónica"]);
});

test("two hundred letters are three lines and an ellipsis, and whole for writing on them", () => {
  const { lines, height, wholeHeight } = layOut(note("Ventanilla única de trámites ".repeat(7)), true);

  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(lines.every((line) => line.length <= 20)).toBe(true);
  expect(wholeHeight).toBeGreaterThan(2 * height);
});

test("an empty note and one long word have their place, too", () => {
  expect(layOut(note(""), true)).toMatchObject({ lines: [""], height: CHIP_LEAST_HEIGHT });
  expect(layOut(note("x".repeat(70)), true).lines).toHaveLength(3);
});

function note(text: string): Item {
  return { kind: "note", text, color: "yellow", createdAt: 1 };
}
