import { describe, expect, test } from "vitest";
import { method } from "./methods.ts";
import { sampleTemplate } from "./sample/sampleTemplate.ts";
import type { AgendaBlock, Template } from "./template.ts";
import { findTemplate, templates } from "./templates.ts";
import { isComplete } from "./testing/localizedTexts.ts";

const all: readonly (readonly [string, Template])[] = [
  ...templates.map((template) => [template.id, template] as const),
  ["the sample's", sampleTemplate],
];

describe.each(all)("template %s", (_name, template) => {
  test("gives every block's minutes to its stages, none left over", () => {
    for (const block of template.blocks) {
      expect(sum(block.stages.map((stage) => stage.minutes))).toBe(block.minutes);
    }
  });

  test("begins each block where the one before it ended", () => {
    for (const [index, block] of template.blocks.entries()) {
      const before = template.blocks[index - 1];
      if (before?.day === block.day) expect(minuteOf(block)).toBe(minuteOf(before) + before.minutes);
    }
  });

  test("names each stage, board, session and group once", () => {
    const stages = template.blocks.flatMap((block) => block.stages);
    for (const things of [stages, template.boards, template.sessions, template.groups]) {
      const ids = things.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
    }
  });

  test("sends stages only to boards and sessions it has, and uses every board", () => {
    const boards = template.boards.map(({ id }) => id);
    const sessions = template.sessions.map(({ id }) => id);
    const used = template.blocks.flatMap((block) => block.stages.flatMap((stage) => stage.board ?? []));

    expect(new Set(used)).toEqual(new Set(boards));
    for (const { session } of template.blocks) if (session !== undefined) expect(sessions).toContain(session);
  });

  test("gives a board the kind that its method asks for", () => {
    for (const board of template.boards) {
      if (board.method !== undefined) expect(board.kind).toBe(method(board.method).boardKind);
    }
  });

  test("speaks both languages", () => {
    expect(isComplete(template)).toBe(true);
  });
});

test("Ruta digital fills the two days of the agenda", () => {
  const route = findTemplate("ruta-digital");
  const blocks = route?.blocks ?? [];

  expect(blocks).toHaveLength(24);
  expect(sum(blocks.filter(({ day }) => day === 1).map(({ minutes }) => minutes))).toBe(510);
  expect(sum(blocks.filter(({ day }) => day === 2).map(({ minutes }) => minutes))).toBe(495);
});

test("a name that is no template's finds none", () => {
  expect(findTemplate("constructor")).toBeUndefined();
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function minuteOf({ startsAt }: AgendaBlock): number {
  const [hours, minutes] = startsAt.split(":").map(Number);
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN);
}
