/** From a roadmap to actions that a group is bound to, and from each action back to its notes. */
import type { Page } from "@playwright/test";
import { expectAccessible } from "../drivers/browserAxe.ts";
import { expectEverythingFits } from "../drivers/browserFit.ts";
import { expect, test } from "../drivers/browserTest.ts";
import { hasRoadmap } from "../drivers/groupWork.ts";
import { onKeys } from "../drivers/peopleOnKeys.ts";
import { onPlan } from "../drivers/peopleOnPlan.ts";

test.setTimeout(180_000);

test("a group makes its plan, fills it in, binds itself, reports and opens it again", async ({
  facilitator,
  participant,
  house,
}) => {
  const door = await facilitator.hasWorkshop({ template: "blank" });
  await hasRoadmap(house.server, door);
  const ana = await participant("Ana");
  const { page } = ana;
  const plan = onPlan(page);
  await ana.joinsByQr(door.joinUrl);
  await page.goto(`/taller/${door.workshop}/plan`);
  await expect(page.getByText(/^Todavía no hay un plan/)).toBeVisible();
  await expectAccessible(page, "no plan yet");
  await page.getByRole("link", { name: "Ir a la hoja de ruta" }).click();
  await ana.opensList();

  await page.getByRole("button", { name: "Crear plan de acción" }).click();
  await expect(plan.dialog.getByRole("checkbox", { name: /Trámites sin papel/ })).toBeChecked();
  await expect(plan.dialog.getByText("2 acciones", { exact: true })).toBeVisible();
  await expectAccessible(page, "making a plan");
  await plan.confirms("Crear plan");

  await expect(page).toHaveURL(/\/plan\?grupo=/);
  await plan.opensRow("A1.1");
  await expectAccessible(page, "a draft");
  await plan.fillsIn();
  await expectAccessible(page, "the form");
  await page.getByRole("button", { name: "Comprometer", exact: true }).click();
  await expectAccessible(page, "asked to bind oneself");
  await plan.confirms("Comprometer");
  await expect(plan.field("Objetivo")).toBeDisabled();
  await page.getByRole("button", { name: "Volver al plan" }).first().click();
  await plan.sees("A1.1", "Comprometida");
  await plan.sees("A1.1", "Según lo previsto");
  await plan.sees("A1.2", "Borrador");

  await page.getByRole("button", { name: "Reportar avance" }).click();
  await plan.dialog.getByLabel("Avance", { exact: true }).fill("40");
  await plan.dialog.getByLabel(/^¿Qué pasó\?/).fill("Diez trámites ya no piden papel.");
  await expectAccessible(page, "reporting");
  await plan.confirms("Enviar reporte");
  await plan.sees("A1.1", "En ejecución");
  await plan.sees("A1.1", "40 %");
  await expect(plan.panel("A1.1").getByText("«Diez trámites ya no piden papel.»")).toBeVisible();

  await page.getByRole("button", { name: "Reportar avance" }).click();
  await plan.dialog.getByRole("radio", { name: "Completada" }).check();
  await expect(plan.dialog.getByText("100 %", { exact: true })).toBeVisible();
  const send = plan.dialog.getByRole("button", { name: "Enviar reporte" });
  await expect(send).toHaveAttribute("aria-disabled", "true");
  await plan.dialog.getByLabel("Evidencia").fill("Acta 12");
  await expect(send).not.toHaveAttribute("aria-disabled");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Reabrir para corregir" }).click();
  await plan.dialog.getByLabel("Motivo").fill("Cambió la dirección a cargo");
  await plan.confirms("Reabrir para corregir");
  await plan.sees("A1.1", "Borrador");
  await expect(page.getByText("Reabierta: Cambió la dirección a cargo")).toBeVisible();
  await page.getByRole("button", { name: "Abrir la ficha completa" }).click();
  await plan.field("Unidad responsable").fill("Dirección Digital");
  await page.getByRole("button", { name: "Comprometer de nuevo" }).click();
  await plan.confirms("Comprometer");
  await page.getByRole("button", { name: "Volver al plan" }).first().click();
  await expect(page.getByText("Unidad responsable: era Dirección de Trámites, hoy Dirección Digital")).toBeVisible();
  await expectAccessible(page, "a committed action beside what was promised");
});

test("two people write in one field of an action and lose nothing", async ({ facilitator, participant, house }) => {
  const door = await facilitator.hasWorkshop({ template: "blank" });
  const work = await hasRoadmap(house.server, door);
  await work.makesPlan([["paperless"], ["catalogue"]]);
  const [ana, luis] = [await participant("Ana"), await participant("Luis")];
  for (const person of [ana, luis]) {
    await person.joinsByQr(door.joinUrl);
    await person.page.goto(`/taller/${door.workshop}/plan`);
    await onPlan(person.page).opensRow("A1.1");
    await onPlan(person.page).completes("Objetivo");
  }

  await ana.page.keyboard.type("Atender");
  await expect(onPlan(luis.page).field("Objetivo")).toHaveValue("Atender");
  await luis.page.keyboard.press("End");
  await Promise.all([luis.page.keyboard.type(" sin papeles"), ana.page.keyboard.press("Home")]);
  await ana.page.keyboard.type("Siempre: ");

  for (const { page } of [ana, luis]) {
    await expect(onPlan(page).field("Objetivo")).toHaveValue("Siempre: Atender sin papeles");
  }
});

test("an action of two notes is walked back to each, and a note forward to its action", async ({
  facilitator,
  participant,
  house,
}) => {
  const door = await facilitator.hasWorkshop({ template: "blank" });
  const work = await hasRoadmap(house.server, door);
  await work.makesPlan([["paperless"], ["catalogue"]]);
  const ana = await participant("Ana");
  const { page } = ana;
  const plan = onPlan(page);
  await ana.joinsByQr(door.joinUrl);
  await page.goto(`/taller/${door.workshop}/plan`);
  await plan.opensRow("A1.1");
  const path = plan.path("A1.1");
  await expect(path.getByRole("listitem")).toHaveText([
    /Ventanilla única/,
    /Matriz/,
    /T1 a T2 de 2027/,
    /A1\.1/,
    /Firma electrónica/,
    /Matriz/,
    /T1 a T2 de 2027/,
    /A1\.1/,
  ]);

  for (const note of ["Ventanilla única", "Firma electrónica"]) {
    await path.getByRole("link", { name: note }).click();
    await expect(page).toHaveURL(/tablero=ideas/);
    await page.getByRole("button", { name: "¿Qué pasó con esta idea?" }).click();
    await expect(plan.dialog.getByText(note)).toBeVisible();
    await expectAccessible(page, "the life of an idea");
    await plan.dialog.getByRole("link", { name: /^Es la acción A1\.1/ }).click();
    await expect(plan.row("A1.1").getByRole("button")).toHaveAttribute("aria-expanded", "true");
  }
  await path
    .getByRole("link", { name: /Hoja de ruta/ })
    .first()
    .click();
  await expect(page).toHaveURL(/tablero=roadmap/);
});

test("the same walk without a mouse, in the list", async ({ facilitator, participant, house }) => {
  const door = await facilitator.hasWorkshop({ template: "blank" });
  const work = await hasRoadmap(house.server, door);
  await work.makesPlan([["paperless"], ["catalogue"]]);
  const ana = await participant("Ana");
  const { page } = ana;
  const [keys, plan] = [onKeys(page), onPlan(page)];
  await ana.joinsByQr(door.joinUrl);
  await ana.opensList();
  await keys.presses(page.getByRole("button", { name: "Más opciones" }));
  await page.keyboard.press("p");
  await expect(page.getByRole("menuitem", { name: "Plan de acción" })).toBeFocused();
  await page.keyboard.press("Enter");

  await keys.presses(plan.row("A1.1").getByRole("button"));
  await keys.presses(plan.path("A1.1").getByRole("link", { name: "Firma electrónica" }));
  await ana.opensList();
  await keys.presses(page.getByRole("button", { name: "Opciones de la nota: Firma electrónica" }));
  await keys.presses(page.getByRole("button", { name: "¿Qué pasó con esta idea?" }));
  await keys.presses(plan.dialog.getByRole("link", { name: /^Es la acción A1\.1/ }));

  await expect(plan.row("A1.1").getByRole("button")).toHaveAttribute("aria-expanded", "true");
  await keys.presses(page.getByRole("button", { name: "Completar: Objetivo" }));
  await expect(plan.field("Objetivo")).toBeFocused();
});

test("the same walk on a phone, and the next field at the thumb", async ({ facilitator, participant, house }) => {
  const door = await facilitator.hasWorkshop({ template: "blank" });
  const work = await hasRoadmap(house.server, door);
  await work.makesPlan([["paperless"], ["catalogue"]]);
  const ana = await participant("Ana", "phone");
  const { page } = ana;
  const plan = onPlan(page);
  await ana.joinsByQr(door.joinUrl);
  await page.goto(`/taller/${door.workshop}/plan`);
  await plan.opensRow("A1.1");
  await expectAccessible(page, "a plan on a phone");

  await plan.path("A1.1").getByRole("link", { name: "Ventanilla única" }).tap();
  await page.getByRole("button", { name: "Opciones de la nota: Ventanilla única" }).tap();
  await page.getByRole("button", { name: "¿Qué pasó con esta idea?" }).tap();
  await plan.dialog.getByRole("link", { name: /^Es la acción A1\.1/ }).tap();
  await plan.panel("A1.1").getByRole("button", { name: "Completar: Objetivo" }).tap();
  await expect(plan.field("Objetivo")).toBeFocused();
  await page.keyboard.type("Atender sin papeles");
  await page.getByRole("button", { name: "Siguiente: Producto o entregable" }).tap();
  await expect(plan.field("Producto o entregable")).toBeFocused();
  await expectAccessible(page, "the form on a phone");
});

test("every sentence of a plan fits, on a narrow phone, in large letters and in English", async ({
  facilitator,
  participant,
  house,
}) => {
  const door = await facilitator.hasWorkshop({ template: "blank" });
  const work = await hasRoadmap(house.server, door);
  const ana = await participant("Ana");
  const { page } = ana;
  const plan = onPlan(page);
  await ana.joinsByQr(door.joinUrl);
  for (const language of ["Español", "English"] as const) {
    if (language === "English") await ana.switchesTo(language);
    await work.makesPlan([["paperless"], ["catalogue"]]);
    await page.goto(`/taller/${door.workshop}/plan`);
    await plan.row("A1.1").getByRole("button").click();
    await expectFits(page, `an open draft, ${language}`);
    await page.getByRole("button", { name: /^(Completar: Objetivo|Complete: Objective)$/ }).click();
    await expectFits(page, `its form, ${language}`);
    await page.goto(`/taller/${door.workshop}?tablero=ideas&idea=window&vista=lista`);
    await page.getByRole("button", { name: /Ventanilla única/ }).click();
    await page.getByRole("button", { name: /^(¿Qué pasó con esta idea\?|What became of this idea\?)$/ }).click();
    await expectFits(page, `the life of an idea, ${language}`);
    await page.goto(`/taller/${door.workshop}?tablero=roadmap&vista=lista`);
    await page.getByRole("button", { name: /^(Crear plan de acción|Make the action plan)$/ }).click();
    await expectFits(page, `making a plan, ${language}`);
    await plan.dialog.getByRole("button", { name: /^(Cancelar|Cancel)$/ }).click();
    await expect(plan.dialog).toHaveCount(0);
  }
});

async function expectFits(page: Page, name: string): Promise<void> {
  await expectEverythingFits(page, { name, widthPx: 390, textScale: 1 });
  await expectEverythingFits(page, { name, widthPx: 390, textScale: 2 });
  await expectEverythingFits(page, { name, widthPx: 1440, textScale: 2 });
}
