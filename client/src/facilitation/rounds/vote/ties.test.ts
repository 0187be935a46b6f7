import { rankTotals } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import { expect, test } from "vitest";
import { createTexts, learn } from "../../../i18n/texts.ts";
import { tieSentence } from "./ties.ts";

async function sentenceOf(totals: Readonly<Record<string, number>>) {
  const texts = await createTexts("es");
  await learn(texts, "chain");
  return tieSentence(rankTotals(totals), texts.getState());
}

test("a shared place is said in words, several by their numbers, and none not at all", async () => {
  expect(await sentenceOf({ a: 8, b: 6, c: 6, d: 4 })).toBe("Empate en el segundo lugar");
  expect(await sentenceOf({ a: 8, b: 8, c: 6, d: 4, e: 4 })).toBe("Empates en los lugares 1 y 4");
  expect(await sentenceOf({ a: 9, b: 8, c: 7, d: 6, e: 5, f: 1, g: 1 })).toBe("Empate en el lugar 6");
  expect(await sentenceOf({ a: 3, b: 2 })).toBeUndefined();
});
