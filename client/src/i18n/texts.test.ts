import { expect, test } from "vitest";
import { formatDuration, formatList, formatPercent, formatTime } from "./formats.ts";
import { createTexts, learn, speak, type Texts } from "./texts.ts";

test("Spanish is there at once, with its plural forms", async () => {
  const texts = await createTexts("es");

  expect(say(texts)("sync.offline.changes", { count: 1 })).toBe("Sin conexión: 1 cambio en este equipo");
  expect(say(texts)("sync.offline.changes", { count: 3 })).toBe("Sin conexión: 3 cambios en este equipo");
});

test("changing the language changes the texts, and changing back needs nothing", async () => {
  const texts = await createTexts("es");

  expect(await speak(texts, "en")).toBe(true);
  expect(say(texts)("common.actions.undo")).toBe("Undo");
  expect(texts.getState().language).toBe("en");

  expect(await speak(texts, "es")).toBe(true);
  expect(say(texts)("common.actions.undo")).toBe("Deshacer");
});

test("what a person typed is shown as typed", async () => {
  const texts = await createTexts("es");

  expect(say(texts)("common.stages.positionNamed", { number: 1, total: 2, name: "Mesa <1> & «2»" })).toBe(
    "Etapa 1 de 2: Mesa <1> & «2»",
  );
});

test("times, lists and durations are written as people in the room write them", () => {
  const evening = new Date(2026, 9, 12, 16, 5);

  expect(formatTime(evening, "es")).toBe("16:05");
  expect(formatList(["Carmen", "Inti", "Nina"], "es")).toBe("Carmen, Inti y Nina");
  expect(formatPercent(0.824, "es")).toBe("82%");
  expect(formatDuration(30_000, "es")).toBe("1 minuto");
  expect(formatDuration(3 * 3_600_000, "en")).toBe("3 hours");
});

test("what facilitators read is there once it was asked for, whatever language is spoken then or later", async () => {
  const texts = await createTexts("es");

  await learn(texts, "facilitation");
  expect(say(texts)("workshops.title")).toBe("Sus talleres");
  await speak(texts, "en");
  expect(say(texts)("workshops.title")).toBe("Your workshops");
  expect(say(texts)("common.actions.undo")).toBe("Undo");
});

function say(texts: Texts) {
  return texts.getState().text;
}
