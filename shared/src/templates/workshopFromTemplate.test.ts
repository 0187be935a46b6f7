import { expect, test } from "vitest";
import { boardSchema } from "../boards/boards.ts";
import { languages } from "../core/localized.ts";
import { groupSchema } from "../facilitation/groups.ts";
import { stageSchema } from "../facilitation/stages.ts";
import { blank } from "./blank.ts";
import { rutaDigital } from "./rutaDigital.ts";
import type { Template } from "./template.ts";
import { templates } from "./templates.ts";
import { workshopFromTemplate } from "./workshopFromTemplate.ts";

const firstDay = "2026-11-23";
const pairs = templates.flatMap((template: Template) => languages.map((language) => ({ template, language })));

test.each(pairs)("what $template.id makes in $language passes the strict schemas", ({ template, language }) => {
  const { boards, stages, groups } = workshopFromTemplate(template, { language, firstDay });

  for (const { id: _, ...board } of boards) expect(() => boardSchema.parse({ ...board, order: "a" })).not.toThrow();
  for (const { id: _, ...stage } of stages) expect(() => stageSchema.parse({ ...stage, order: "a" })).not.toThrow();
  for (const { id: _, ...group } of groups) expect(() => groupSchema.parse({ ...group, order: "a" })).not.toThrow();
});

test("a stage starts when the one before it in its block ends", () => {
  const { stages } = workshopFromTemplate(rutaDigital, { language: "es", firstDay });
  const morning = stages.filter(({ day, session }) => day === 1 && session === "S2").slice(0, 5);

  expect(morning.map(({ startsAt }) => startsAt)).toEqual(["11:00", "11:15", "11:35", "12:05", "12:25"]);
});

test("writing, grouping and voting share one board", () => {
  const { stages } = workshopFromTemplate(rutaDigital, { language: "es", firstDay });

  expect(stages.filter(({ board }) => board === "ideas").map(({ id }) => id)).toEqual([
    "silent-ideas",
    "shared-ideas",
    "affinity",
    "voting",
  ]);
});

test("a board of a kind that does not exist is left out, and its stage stays without one", () => {
  const board = { id: "dream", kind: "hologram", title: { es: "Sueño", en: "Dream" } };
  const stage = { ...firstStageOf(blank), id: "dreaming", board: board.id };
  // A template made for a later version: its kind is none that this one knows.
  const future = {
    ...blank,
    boards: [...blank.boards, board],
    blocks: [{ day: 1, startsAt: "09:00", minutes: stage.minutes, stages: [stage] }],
  } as unknown as Template;

  const made = workshopFromTemplate(future, { language: "en", firstDay });

  expect(made.boards.map(({ id }) => id)).not.toContain("dream");
  expect(made.stages.map(({ id, board }) => [id, board])).toEqual([["dreaming", undefined]]);
});

test("a stage without notes of its own reminds of the steps of its method", () => {
  const { stages } = workshopFromTemplate(rutaDigital, { language: "en", firstDay });
  const affinity = stages.find(({ id }) => id === "affinity");

  expect(affinity?.notes.split("\n")[0]).toBe("Move notes in silence until they settle.");
});

test("a board carries the regions of its method, in the language of the workshop", () => {
  const { boards } = workshopFromTemplate(rutaDigital, { language: "es", firstDay });
  const tree = boards.find(({ id }) => id === "problem-tree");

  expect(tree?.regions.map(({ title }) => title)).toEqual(["Efectos", "Problema central", "Causas"]);
});

test("groups beyond those of the template are numbered, fewer leave out the last", () => {
  const names = (groupCount: number) =>
    workshopFromTemplate(rutaDigital, { language: "es", groupCount, firstDay }).groups.map(
      ({ name, topic }) => `${name} ${topic}`,
    );

  expect(names(2)).toEqual(["Mesa 1 Personas", "Mesa 2 Organizaciones"]);
  expect(names(5).at(-1)).toBe("Mesa 5 ");
});

test("a matrix knows what it measures, with its best quadrant first", () => {
  const { boards } = workshopFromTemplate(rutaDigital, { language: "es", firstDay });
  const matrix = boards.find(({ id }) => id === "impact-effort");

  expect(matrix?.kind).toBe("matrix");
  expect(matrix?.axes).toEqual({
    x: { label: "Esfuerzo", low: "Bajo", high: "Alto" },
    y: { label: "Impacto", low: "Bajo", high: "Alto" },
    least: 0,
    most: 10,
  });
  expect(matrix?.regions[0]?.title).toBe("Victorias tempranas");
  expect(boards.find(({ id }) => id === "risk-matrix")?.axes).toMatchObject({ least: 1, most: 5 });
});

test("a roadmap begins with the quarter of the workshop's first day and looks two years ahead", () => {
  const { boards } = workshopFromTemplate(rutaDigital, { language: "es", firstDay });

  expect(boards.find(({ kind }) => kind === "roadmap")?.horizon).toEqual({ start: "2026-10-01", quarters: 8 });
});

function firstStageOf(template: Template) {
  const stage = template.blocks[0]?.stages[0];
  if (stage === undefined) throw new Error(`template ${template.id} has no stage`);
  return stage;
}
