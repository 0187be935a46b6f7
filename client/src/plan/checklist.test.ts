// @vitest-environment happy-dom
import { addMap } from "@minga/shared/document/table.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { actions } from "@minga/shared/plan/actions.ts";
import { addIndicator, setActionField, setIndicator } from "@minga/shared/plan/planOperations.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { createTexts, learn, type Text } from "../i18n/texts.ts";
import { checklistOf, nextMissing } from "./checklist.ts";
import { linesOf } from "./planLines.ts";

let doc: Y.Doc;
let text: Text;

beforeAll(async () => {
  const texts = await createTexts("es");
  await learn(texts, "chain");
  text = texts.getState().text;
});
beforeEach(() => {
  doc = new Y.Doc();
  transact(doc, () => {
    const words = { objective: "", action: "Rediseñar trámites", deliverable: "" };
    addMap(doc, actions, "a1", { order: "a0", createdAt: 1, code: "A1.1", ...words });
  });
});

test("what is missing stands in the order of the form, under its own name", () => {
  expect(labels()).toEqual([
    "Objetivo",
    "Producto o entregable",
    "Unidad responsable",
    "Inicio",
    "Fin",
    "Recursos",
    "Indicadores",
    "Hitos",
    "Metas ODS",
    "Prioridad",
  ]);
  expect(checklist().done).toEqual(["action"]);
});

test("an empty field says its name, one that was filled in wrongly says the rule", () => {
  setActionField(doc, "a1", { field: "start", value: "2027-06-30" });
  setActionField(doc, "a1", { field: "end", value: "2027-01-01" });

  expect(find("end")).toMatchObject({ label: "Fin", rule: { es: expect.stringContaining("anterior") } });
  expect(find("objective")?.rule).toBeUndefined();
});

test("what an indicator lacks names the indicator and leads to its field", () => {
  addIndicator(doc, { action: "a1", id: "i1" }, { name: "Trámites en línea" });
  setIndicator(doc, { action: "a1", id: "i1" }, { target: { value: 10, date: "2027-06-30" } });

  expect(find("indicators.i1.verification")?.label).toBe("Indicador 1: Medio de verificación");
  expect(find("indicators.i1.baseline")?.rule?.es).toMatch(/línea base/);
});

test("the next place is the one after, whether the last was mended or passed over", () => {
  const { missing } = checklist();

  expect(nextMissing(missing, undefined)?.place).toBe("objective");
  expect(nextMissing(missing, "objective")?.place).toBe("deliverable");
  expect(nextMissing(missing.slice(1), "objective")?.place).toBe("deliverable");
  expect(nextMissing(missing, "priority")?.place).toBe("objective");
  expect(nextMissing([], "priority")).toBeUndefined();
});

function checklist() {
  const view = readPlan(doc);
  const [line] = linesOf([{ group: "m1", view }], { today: "2027-01-01", dayOf: () => "2027-01-01" });
  if (!line) throw new Error("the plan has no line");
  return checklistOf(line, view, text);
}

function labels() {
  return checklist().missing.map(({ label }) => label);
}

function find(wanted: string) {
  return checklist().missing.find(({ place }) => place === wanted);
}
