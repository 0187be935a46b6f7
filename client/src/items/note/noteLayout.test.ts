import type { Item } from "@minga/shared/items/kinds.ts";
import { expect, test } from "vitest";
import { createNoteLayout } from "./noteLayout.ts";

const layOut = createNoteLayout((text, size) => text.length * size * 0.5);

function note(text: string): Item {
  return { kind: "note", text, color: "yellow", createdAt: 0 };
}

test("few words are large, more are smaller, and the note keeps its size", () => {
  const sizes = ["Ventanilla", "Una ventanilla para todos", "Una ventanilla para todos los trámites de la ciudad"];

  expect(sizes.map((text) => layOut(note(text)).size)).toEqual([18, 16, 14]);
  expect(sizes.map((text) => layOut(note(text)).height)).toEqual([140, 140, 140]);
});

test("a note with more words than its paper holds grows down and shows them all", () => {
  const text = "palabra ".repeat(40).trim();

  const { size, lines, height } = layOut(note(text));

  expect(size).toBe(14);
  expect(height).toBeGreaterThan(140);
  expect(lines.join(" ")).toBe(text);
});

test("the same note is laid out once", () => {
  const same = note("Una ventanilla");

  expect(layOut(same)).toBe(layOut(same));
});
