import { describe, expect, test } from "vitest";
import { cleanName } from "../../core/personName.ts";
import { method } from "../methods.ts";
import { workshopFromTemplate } from "../workshopFromTemplate.ts";
import { sampleWorkshop } from "./sampleWorkshop.ts";

const { boards, groups: draftGroups } = workshopFromTemplate(sampleWorkshop.template, {
  language: sampleWorkshop.language,
  firstDay: sampleWorkshop.startsOn,
});

/** What institutions are called in the sample; their real names stay out of it. */
const ALIASES = [
  "Ministerio rector de telecomunicaciones y gobierno digital",
  "Centro de gobierno",
  "Ministerio rector del servicio público",
  "Escuela de gobierno",
  "Entidad rectora de registros públicos",
  "Registro civil",
  "Ente rector de planificación",
  "Oficina nacional de estadística",
  "Ministerio de salud",
  "Seguridad social",
  "Asociación de municipios",
  "Asociación de gobiernos parroquiales",
  "Gobierno local piloto",
  "Consejo de igualdad de discapacidades",
  "Defensoría del pueblo",
  "Universidad aliada",
];

test("the sample has four groups, 32 people and 100 notes, each named once", () => {
  const { groups } = sampleWorkshop;
  const people = groups.flatMap((group) => group.participants);
  const notes = groups.flatMap((group) => group.notes);
  const others = groups.flatMap(({ themes, initiatives, actions }) => [...themes, ...initiatives, ...actions]);

  expect(groups.map(({ id, name, topic }) => ({ id, name, topic }))).toEqual(
    draftGroups.map(({ id, name, topic }) => ({ id, name, topic })),
  );
  expect(people).toHaveLength(32);
  expect(notes).toHaveLength(100);
  expect(others).toHaveLength(16 + 40 + 24);
  expect(new Set([...groups, ...people, ...notes, ...others].map(({ id }) => id)).size).toBe(136 + 80);
});

describe.each(sampleWorkshop.groups)("$name", ({ participants, notes, themes, initiatives, actions }) => {
  test("has 25 notes, each by one of its own people", () => {
    expect(notes).toHaveLength(25);
    for (const { author } of notes) expect(participants.map(({ id }) => id)).toContain(author);
  });

  test("keeps every note in a region of a board that the script has", () => {
    for (const note of notes) {
      const board = boards.find(({ id }) => id === note.board);
      expect(board?.regions.map(({ id }) => id)).toContain(note.region);
    }
  });

  test("calls institutions by their aliases and people by names that may join", () => {
    for (const { name, institution } of participants) {
      expect(ALIASES).toContain(institution);
      expect(cleanName(name)).toEqual({ name });
    }
  });

  test("has given every dot to ideas that have a theme and a score", () => {
    const { vote, boards } = sampleWorkshop;
    const ideas = notes.filter(({ board }) => board === boards.ideas);

    expect(notes.reduce((sum, { dots = 0 }) => sum + dots, 0)).toBe(participants.length * vote.dots);
    expect(Math.max(...notes.map(({ dots = 0 }) => dots))).toBeLessThanOrEqual(participants.length * vote.most);
    expect(notes.filter(({ dots, score, theme }) => dots ?? score ?? theme)).toEqual(ideas);
    expect(ideas).toHaveLength(16);
    for (const { theme, score } of ideas) {
      expect(themes.map(({ id }) => id)).toContain(theme);
      for (const value of [score?.x, score?.y]) expect(value).toBeGreaterThanOrEqual(0);
      for (const value of [score?.x, score?.y]) expect(value).toBeLessThanOrEqual(10);
    }
  });

  test("makes initiatives from its notes, in order, in lanes that the script has", () => {
    expect(initiatives).toHaveLength(10);
    for (const { madeFrom, waitsFor, lane, quarters } of initiatives) {
      expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining([...madeFrom]));
      expect(method("quarter-roadmap").layout.regions.map(({ id }) => id)).toContain(lane);
      expect(quarters[0]).toBeLessThanOrEqual(quarters[1]);
      for (const id of waitsFor) {
        expect(initiatives.find((other) => other.id === id)?.quarters[0]).toBeLessThanOrEqual(quarters[0]);
      }
    }
  });

  test("makes six actions from its initiatives, on working days and within its own time", () => {
    expect(actions).toHaveLength(6);
    for (const { madeFrom, start, end, milestones } of actions) {
      expect(initiatives.map(({ id }) => id)).toEqual(expect.arrayContaining([...madeFrom]));
      for (const day of [start, end, ...milestones.map(({ due }) => due)]) {
        expect(new Date(`${day}T00:00:00Z`).getUTCDay() % 6).not.toBe(0);
        expect(day >= start && day <= end).toBe(true);
      }
    }
  });
});
