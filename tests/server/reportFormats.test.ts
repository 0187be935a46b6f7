/** The files of a report by themselves: what no document of ours would hold, in every place where words may stand. */
import { fileFormats } from "@minga/server/reports/formats.ts";
import { writeHtml } from "@minga/server/reports/html.ts";
import { createWriting, type Writing } from "@minga/server/reports/writing.ts";
import { createText } from "@minga/server/texts.ts";
import type { Language } from "@minga/shared/core/localized.ts";
import { beforeAll, expect, test } from "vitest";
import { asInSheet, asKept, asMarkup, hardTexts, longText } from "../drivers/hardTexts.ts";
import { readParagraphs, readWorkbook } from "../drivers/officeFiles.ts";
import { reportFullOf } from "../drivers/reports.ts";

const texts = [...hardTexts, longText];
let writings: Readonly<Record<Language, Writing>>;

beforeAll(async () => {
  const [es, en] = await Promise.all([createText("es"), createText("en")]);
  writings = { es: createWriting(es, "es"), en: createWriting(en, "en") };
});

test.each(["es", "en"] as const)(
  "words of 10,000 letters and of any kind come out of every file in %s",
  async (language) => {
    const writing = writings[language];
    for (const text of texts) {
      const report = reportFullOf(text, language);
      const [xlsx, docx, json] = await Promise.all(
        (["xlsx", "docx", "json"] as const).map(async (format) =>
          Buffer.from(await fileFormats[format](report, writing)),
        ),
      );
      const cells = [...readWorkbook(xlsx ?? Buffer.of()).values()].flat(2).map((cell) => cell?.value);
      const paragraphs = readParagraphs(docx ?? Buffer.of()).map((paragraph) => paragraph.text);

      expect(count(cells, asInSheet(text)), text).toBeGreaterThan(30);
      expect(count(paragraphs, asKept(text)), text).toBeGreaterThan(15);
      expect(JSON.parse(json?.toString("utf8") ?? "")).toEqual(report);
      expect(writeHtml(report, writing)).toContain(asMarkup(text));
    }
  },
);

test("no sentence of ours is left unsaid or unfilled", async () => {
  for (const language of ["es", "en"] as const) {
    const report = reportFullOf("Palabras", language);
    const page = writeHtml(report, writings[language]);
    const sheets = readWorkbook(Buffer.from(await fileFormats.xlsx(report, writings[language])));

    const said = [
      page.replace(/<style>[\s\S]*<\/style>/, ""),
      ...[...sheets.values()].flat(2).map((cell) => cell?.value ?? ""),
    ];
    // A key that no catalogue has comes out as itself.
    expect(said.filter((text) => /\{\{|\b(?:report|plan)\.[a-z]+\b/.test(text))).toEqual([]);
  }
});

test("a group that has no plan yet says so where one looks for it, on paper and in Word", async () => {
  const full = reportFullOf("Palabras", "es");
  const report = { ...full, groups: full.groups.map((group) => ({ ...group, plan: [] })) };
  const sentence = "Todavía no hay acciones en el plan.";

  expect(writeHtml(report, writings.es)).toContain(`<h3 dir="auto">Plan de acción</h3>\n<p dir="auto">${sentence}</p>`);
  const paragraphs = readParagraphs(Buffer.from(await fileFormats.docx(report, writings.es)));
  expect(paragraphs.map(({ text }) => text)).toContain(sentence);
});

test("days are days from 1900 on, and text before", async () => {
  const report = reportFullOf("Palabras", "es");
  const old = {
    ...report,
    groups: report.groups.map((group) => ({
      ...group,
      plan: group.plan.map((action) => ({ ...action, start: "0999-12-31" })),
    })),
  };
  const sheet = readWorkbook(Buffer.from(await fileFormats.xlsx(old, writings.es))).get("Plan") ?? [];
  const at = (title: string) => sheet[1]?.[sheet[0]?.findIndex((cell) => cell?.value === title) ?? 0];

  expect(at("Inicio")).toEqual({ type: "s", value: "0999-12-31" });
  expect(at("Fin")).toEqual({ type: "n", value: "46568" });
});

test("a cell holds no more than a spreadsheet takes, and says that it goes on", async () => {
  const report = reportFullOf("🐘".repeat(30_000), "es");
  const cells = [...readWorkbook(Buffer.from(await fileFormats.xlsx(report, writings.es))).values()].flat(2);

  const longest = cells.map((cell) => cell?.value ?? "").sort((a, b) => b.length - a.length)[0] ?? "";
  expect(longest.length).toBeLessThanOrEqual(32_767);
  expect(longest).toMatch(/🐘…$/u);
});

function count(all: readonly (string | undefined)[], text: string): number {
  return all.filter((each) => each?.includes(text)).length;
}
