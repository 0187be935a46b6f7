import { describe, expect, test } from "vitest";
import { cleanName } from "../../core/personName.ts";
import { workshopFromTemplate } from "../workshopFromTemplate.ts";
import { sampleWorkshop } from "./sampleWorkshop.ts";

const { boards, groups: draftGroups } = workshopFromTemplate(sampleWorkshop.template, {
  language: sampleWorkshop.language,
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

  expect(groups.map(({ id, name, topic }) => ({ id, name, topic }))).toEqual(
    draftGroups.map(({ id, name, topic }) => ({ id, name, topic })),
  );
  expect(people).toHaveLength(32);
  expect(notes).toHaveLength(100);
  expect(new Set([...groups, ...people, ...notes].map(({ id }) => id)).size).toBe(136);
});

describe.each(sampleWorkshop.groups)("$name", ({ participants, notes }) => {
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
});
