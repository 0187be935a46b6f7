/** The report over HTTP: who gets it, in which files, and that whatever people wrote comes out whole and harmless. */
import { createHash } from "node:crypto";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { placementKey, placements } from "@minga/shared/boards/placement.ts";
import { addMap, setValue } from "@minga/shared/document/table.ts";
import { groups, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { items } from "@minga/shared/items/items.ts";
import { setActionField, setActionText } from "@minga/shared/plan/planOperations.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import { openLink } from "@minga/shared/protocol/http/join.ts";
import {
  type ReportFormat,
  reportFileAddress,
  reportFormats,
  reportPageAddress,
} from "@minga/shared/protocol/http/reports.ts";
import { makeWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asInSheet, asKept, asMarkup, formulaLike, hardTexts } from "../drivers/hardTexts.ts";
import type { Visitor } from "../drivers/http.ts";
import { groupsOf, newWorkshop } from "../drivers/httpPeople.ts";
import { readParagraphs, readWorkbook, unzip } from "../drivers/officeFiles.ts";
import { openPlanningHouse, type PlanningHouse, schedule } from "../drivers/planning.ts";

let hall: PlanningHouse;

beforeAll(async () => {
  hall = await openPlanningHouse();
  await hall.work((doc) => {
    schedule(doc, "1");
    for (const [index, text] of hardTexts.entries()) {
      addMap(doc, items, `hard${index}`, { kind: "note", text, color: "sky", createdAt: 10 + index });
      setValue(doc, placements, placementKey("ideas", `hard${index}`), {});
      setValue(doc, placements, placementKey("matrix", `hard${index}`), { score: { x: 3, y: 7 } });
    }
  });
  await hall.work(
    (doc) => addNotes(doc, "ideas", [{ id: "theirs", text: "De la otra mesa", color: "pink", createdAt: 1 }]),
    hall.other,
  );
  await hall.make([["i1"]]);
  await hall.draft((doc) => {
    const [id = ""] = readPlan(doc).actions.keys();
    setActionText(doc, id, { field: "objective", text: formulaLike[0] });
    setActionField(doc, id, { field: "start", value: "2026-12-01" });
    setActionField(doc, id, { field: "resources", value: { kind: "budgeted", amountUsd: 6000, source: "Propios" } });
  });
});
afterAll(() => hall.close());

describe("who may have it", () => {
  test("a facilitator gets all groups, or the one they name", async () => {
    const all = JSON.parse((await file(hall.facilitator, "json")).text);
    const one = JSON.parse((await file(hall.facilitator, "json", hall.other)).text);

    expect(all.groups.map(({ id }: { id: string }) => id)).toEqual([hall.group, hall.other]);
    expect(one.groups.map(({ id }: { id: string }) => id)).toEqual([hall.other]);
  });

  test("a member gets their own group's, named or not", async () => {
    for (const group of [undefined, hall.other]) {
      const report = JSON.parse((await file(hall.carla, "json", group)).text);
      expect(report.groups.map(({ id }: { id: string }) => id)).toEqual([hall.other]);
    }
  });

  test("nobody else's, and nothing for a projector, a stranger or a group that is not there", async () => {
    const { workshopId: workshop } = hall;
    const projector = hall.house.visit();
    await projector.ask(openLink, { body: { secret: hall.workshop.projectorSecret } });
    for (const format of reportFormats) {
      expect((await file(hall.carla, format, hall.group)).status).toBe(403);
      expect((await file(projector, format)).status).toBe(403);
      expect((await file(hall.house.visit(), format)).status).toBe(403);
      expect((await file(hall.facilitator, format, "no-such-group")).status).toBe(404);
    }
    const answer = await hall.carla.raw({ path: reportPageAddress({ workshop, group: hall.group }) });
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining("No tiene permiso para hacer esto.") });
    expect(answer.headers["content-type"]).toContain("text/html");
    expect((await hall.facilitator.raw({ path: reportPageAddress({ workshop: "elsewhere" }) })).status).toBe(403);
  });
});

test("a group of another workshop is in no report, though a facilitator writes its id into the list", async () => {
  const elsewhere = await hall.facilitator.ask(makeWorkshop, { body: newWorkshop });
  const [foreign = ""] = await groupsOf(hall.facilitator, elsewhere);
  const { rooms } = hall.house.app.commands;
  const listed = { name: "Ajena", topic: "", challenge: "", order: "z" };
  for (const id of [foreign, `${elsewhere.id}-${PLENARY}`]) {
    await rooms.write(documentName("workshop", hall.workshopId), (doc) => setValue(doc, groups, id, listed));
  }
  const report = JSON.parse((await file(hall.facilitator, "json")).text);

  expect(report.groups.map(({ id }: { id: string }) => id)).toEqual([hall.group, hall.other]);
});

test.each(reportFormats)("%s comes as a download with a name in words, and is kept nowhere", async (format) => {
  const { status, headers } = await file(hall.facilitator, format);

  expect(status).toBe(200);
  expect(headers["content-disposition"]).toBe(
    `attachment; filename="Ruta digital - plan de accion - 2026-11-23.${format}"; filename*=UTF-8''Ruta%20digital%20%E2%80%93%20plan%20de%20acci%C3%B3n%20%E2%80%93%202026-11-23.${format}`,
  );
  expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
});

test("JSON has every text as it was written, but for what no file may hold", async () => {
  const report = JSON.parse((await file(hall.facilitator, "json")).text);
  const written = report.groups[0].boards[0].sections[0].notes.map(({ text }: { text: string }) => text);

  expect(report).toMatchObject({ format: "minga-report", version: 1, language: "es", madeOn: "2026-11-23" });
  for (const text of hardTexts) expect(written).toContain(asKept(text));
});

describe("Excel", () => {
  test("has a sheet for each thing, with a heading that stays, and typed values", async () => {
    const { bytes } = await file(hall.facilitator, "xlsx");
    const sheets = readWorkbook(bytes);

    expect([...sheets.keys()]).toEqual([
      "Plan",
      "Indicadores",
      "Hitos",
      "Hoja de ruta",
      "Matriz",
      "Votación",
      "Notas",
      "Origen",
    ]);
    const [head = [], action = []] = sheets.get("Plan") ?? [];
    const cell = (title: string) => action[head.findIndex((heading) => heading?.value === title)];
    expect(cell("Código")).toEqual({ type: "s", value: "A1.1" });
    // 1 December 2026, counted in days as Excel does.
    expect(cell("Inicio")).toEqual({ type: "n", value: "46357" });
    expect(cell("Monto (USD)")).toEqual({ type: "n", value: "6000" });
    expect(cell("Avance")).toEqual({ type: "n", value: "0" });
    expect(sheets.get("Origen")?.[1]?.map((each) => each?.value)).toContain("Nota 1");
    for (const [name, xml] of unzip(bytes)) {
      if (name.includes("worksheets/sheet")) expect(xml).toContain('state="frozen"');
    }
  });

  test("computes nothing that people wrote, and would not as a CSV file either", async () => {
    const { bytes } = await file(hall.facilitator, "xlsx");
    const cells = [...readWorkbook(bytes).values()].flat(2).filter((cell) => cell !== undefined);
    const texts = cells.filter(({ type }) => type === "s").map(({ value }) => value);

    for (const text of formulaLike) expect(texts).toContain(`'${text}`);
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    for (const [, xml] of unzip(bytes)) expect(xml).not.toMatch(/<f[ >]/);
  });

  test("holds every text whole", async () => {
    const { bytes } = await file(hall.facilitator, "xlsx");
    const notes = (readWorkbook(bytes).get("Notas") ?? []).map((row) => row[4]?.value);

    for (const text of hardTexts) expect(notes).toContain(asInSheet(text));
  });
});

describe("Word", () => {
  test("has real headings, tables whose heading repeats, a language, and no empty paragraph", async () => {
    const { bytes } = await file(hall.facilitator, "docx");
    const files = unzip(bytes);
    const paragraphs = readParagraphs(bytes);
    const document = files.get("word/document.xml") ?? "";

    const headings = paragraphs.filter(({ style }) => /^(?:Title|Heading)/.test(style));
    expect(headings[0]).toEqual({ style: "Title", text: "Ruta digital" });
    expect(headings.filter(({ style }) => style === "Heading1").map(({ text }) => text)).toEqual([
      "Plan de acción consolidado",
      "Mesa 1",
      "Mesa 2",
      "Agenda",
    ]);
    expect(noSkips(headings.map(({ style }) => (style === "Title" ? 0 : Number(style.slice(-1)))))).toEqual([]);
    const tables = document.match(/<w:tbl>/g)?.length ?? 0;
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(tables).toBeGreaterThan(2);
    expect(files.get("word/styles.xml")).toContain('w:lang w:val="es-EC"');
    expect(document).toContain('w:orient="landscape"');
    // Where a section ends, Word wants a paragraph that carries it; cells may be empty.
    const empty = document.match(/<w:p>(?:<w:pPr>(?:(?!<w:sectPr|<\/w:pPr>|"Cell")[\s\S])*<\/w:pPr>)?<\/w:p>|<w:p\/>/g);
    expect(empty).toBeNull();
  });

  test("holds every text whole", async () => {
    const { bytes } = await file(hall.facilitator, "docx");
    const texts = readParagraphs(bytes).map(({ text }) => text);

    for (const text of hardTexts) expect(texts).toContain(asKept(text));
  });
});

describe("the page to print", () => {
  const page = async () => hall.facilitator.raw({ path: reportPageAddress({ workshop: hall.workshopId }) });

  test("is one document that loads nothing, under a policy that knows its style", async () => {
    const { status, headers, text } = await page();
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");

    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain(`style-src 'sha256-${hash}'`);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    expect(text).not.toMatch(/<(?:script|link|img|iframe)\b|\ssrc=|\sstyle=|\son\w+=|url\(/);
    expect(style).toContain("size: A4");
  });

  test("is read in order: one title, no heading skipped, every table with headings of rows and columns", async () => {
    const { text } = await page();
    const levels = [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

    expect(text).toContain('<html lang="es-EC">');
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(noSkips(levels)).toEqual([]);
    for (const [table] of text.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      expect(table).toContain('<th scope="col"');
      expect(table).toContain('<th scope="row"');
    }
  });

  test("shows every text as text", async () => {
    const { text } = await page();

    for (const hard of hardTexts) expect(text).toContain(asMarkup(hard));
    expect(text).not.toContain("<script>alert");
  });
});

test("another language changes our words and no one else's", async () => {
  const { workshopId: workshop } = hall;
  const english = await hall.facilitator.raw({ path: reportPageAddress({ workshop, language: "en" }) });
  const { bytes, headers } = await hall.facilitator.raw({
    path: reportFileAddress({ workshop, format: "xlsx", language: "en", group: hall.group }),
  });

  expect(english.text).toContain('<html lang="en-GB">');
  expect(english.text).toContain("Workshop report");
  expect(english.text).toContain(asMarkup(formulaLike[0]));
  expect([...readWorkbook(bytes).keys()]).toContain("Roadmap");
  expect(headers["content-disposition"]).toContain('filename="Ruta digital - Mesa 1 - action plan - 2026-11-23.xlsx"');
});

function file(visitor: Visitor, format: ReportFormat, group?: string) {
  const wanted = { workshop: hall.workshopId, format, ...(group !== undefined && { group }) };
  return visitor.raw({ path: reportFileAddress(wanted) });
}

/** Levels that lie more than one below what comes before them. */
function noSkips(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1];
    return before !== undefined && level > before + 1 ? [`${before} → ${level}`] : [];
  });
}
