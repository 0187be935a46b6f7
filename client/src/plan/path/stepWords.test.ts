import { expect, test } from "vitest";
import { createTexts, learn } from "../../i18n/texts.ts";
import { placeWords } from "./stepWords.ts";

test("a milestone is told by its quarter, as the roadmap has it, and never by the first day of that", async () => {
  const texts = await createTexts("es");
  await learn(texts, "chain");
  const { text } = texts.getState();
  const place = { start: "2026-10-01", end: "2026-12-31" };

  expect(placeWords(text, { ...place, isMilestone: true })).toBe("T4 de 2026");
  expect(placeWords(text, { ...place, start: "2026-04-01", isMilestone: false })).toBe("T2 a T4 de 2026");
});
