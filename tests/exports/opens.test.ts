/** The files of a report in the hands of another program: they open without a question, and say what was written. */
import { fileFormats } from "@minga/server/reports/formats.ts";
import { createWriting, type Writing } from "@minga/server/reports/writing.ts";
import { createText } from "@minga/server/texts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asKept, formulaLike, hardTexts, longText } from "../drivers/hardTexts.ts";
import { type Office, openOffice } from "../drivers/office.ts";
import { reportFullOf } from "../drivers/reports.ts";

/** All sheets, as they are shown, in UTF-8 with commas and quotes. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

let office: Office;
let writing: Writing;

beforeAll(async () => {
  office = await openOffice();
  writing = createWriting(await createText("es"), "es");
});
afterAll(() => office.close());

test("the workbook opens with all its sheets, its days as days and its numbers as numbers", async () => {
  const bytes = await fileFormats.xlsx(reportFullOf("Palabras", "es"), writing);

  const sheets = await office.convert({ name: "informe.xlsx", bytes }, CSV);

  expect([...sheets.keys()].sort()).toEqual(
    ["Hitos", "Hoja de ruta", "Indicadores", "Matriz", "Notas", "Origen", "Plan", "Votación"].map(
      (name) => `informe-${name}.csv`,
    ),
  );
  const plan = sheets.get("informe-Plan.csv")?.toString("utf8") ?? "";
  expect(plan).toContain("A1.1");
  expect(plan).toContain("01/10/2026,30/06/2027");
  expect(plan).toContain(",6000,");
});

test("a sheet saved as CSV holds no cell that would be computed", async () => {
  for (const text of formulaLike) {
    const bytes = await fileFormats.xlsx(reportFullOf(text, "es"), writing);

    const sheets = await office.convert({ name: "informe.xlsx", bytes }, CSV);

    const cells = [...sheets.values()].flatMap((sheet) => cellsOf(sheet.toString("utf8")));
    expect(cells.filter((cell) => cell === `'${text}`).length).toBeGreaterThan(20);
    expect(cells.filter((cell) => /^\s*[=+@]|^-(?!\d+(?:[.,]\d+)?$)/.test(cell))).toEqual([]);
  }
});

test("the workbook opens with the longest and hardest words in every cell", async () => {
  const bytes = await fileFormats.xlsx(reportFullOf([...hardTexts, longText].join("\n"), "es"), writing);

  const sheets = await office.convert({ name: "informe.xlsx", bytes }, CSV);

  const notes = sheets.get("informe-Notas.csv")?.toString("utf8") ?? "";
  expect(notes).toContain("FINAL ñ.");
  expect(notes).toContain("_x0041_ literal");
});

test.each([
  ["the hardest words", hardTexts],
  ["words of 10,000 letters", [longText]],
])("the Word document opens, says %s in full and can be printed", async (_, texts) => {
  const bytes = await fileFormats.docx(reportFullOf(texts.join("\n"), "es"), writing);
  const file = { name: "informe.docx", bytes };

  const said = [...(await office.convert(file, "txt:Text (encoded):UTF8")).values()][0]?.toString("utf8") ?? "";
  const pdf = [...(await office.convert(file, "pdf")).values()][0];

  for (const text of texts) {
    // What ends a line in Word ends one in a text file as well.
    for (const line of asKept(text).split("\n")) expect(said).toContain(line);
  }
  expect(said).toContain("Plan de acción consolidado");
  expect(pdf?.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf?.length).toBeGreaterThan(20_000);
});

/** The cells of a CSV file, quotes taken off. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/"((?:[^"]|"")*)"|([^,\n"]+)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? "").replaceAll('""', '"'),
  );
}
