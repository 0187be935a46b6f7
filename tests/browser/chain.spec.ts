/** One idea, one life: from an empty workshop to an action with an owner, back to the first note, and forward again. */
import type { Page } from "@playwright/test";
import { expectAccessible } from "../drivers/browserAxe.ts";
import { expectPainted } from "../drivers/browserPaint.ts";
import { expect, type Participant, test } from "../drivers/browserTest.ts";
import { onMatrix } from "../drivers/peopleOnMatrix.ts";
import { onPlan } from "../drivers/peopleOnPlan.ts";
import { lanes, onRoadmap, quarterFromNow } from "../drivers/peopleOnRoadmap.ts";
import { voting } from "../drivers/peopleVoting.ts";

test.setTimeout(240_000);

test("from an empty workshop to a plan of two actions with owner and indicator, and back to the first note", async ({
  facilitator,
  participant,
}) => {
  const door = await facilitator.makesWorkshop({ title: "Trámites del municipio", template: "En blanco", groups: 1 });
  const [ana, luis, sisa] = [await participant("Ana"), await participant("Luis", "phone"), await participant("Sisa")];
  for (const person of [ana, luis, sisa]) await person.joinsByQr(door.joinUrl);
  await facilitator.page.getByRole("link", { name: "Abrir tableros" }).click();
  await facilitator.page.getByRole("button", { name: "Empezar" }).click();
  const nextStage = async (stage: string) => {
    await facilitator.page.getByRole("button", { name: "Siguiente etapa" }).click();
    for (const person of [ana, luis, sisa]) {
      await expect(person.page.getByText(stage).filter({ visible: true }).first()).toBeVisible();
    }
  };

  await nextStage("Lluvia de ideas");
  await ana.writesNoteAt({ x: 430, y: 520 }, "Copias de cédula");
  await ana.writesNoteAt({ x: 700, y: 520 }, "Formularios repetidos");
  await ana.page.keyboard.press("Escape");
  await luis.sendsNote("Ventanilla única");
  await sisa.opensList();
  await sisa.sendsNote("Datos abiertos");
  await sisa.opensBoard();
  await expectPainted(ana.page, "Ventanilla");
  await expectAccessible(ana.page, "the first ideas");

  await nextStage("Agrupar");
  await drags(ana.page, { x: 430, y: 520 }, { x: 700, y: 520 });
  await expect(ana.page.getByRole("textbox", { name: "Nombre del tema" })).toBeFocused();
  await ana.page.keyboard.insertText("Trámites sin papel");
  await ana.page.keyboard.press("Enter");
  await expectPainted(facilitator.page, "Trámites sin papel");
  await expectAccessible(ana.page, "a theme");

  await nextStage("Votación");
  const rosa = voting(facilitator.page);
  await rosa.opensVote({ criterion: "¿Cuáles ayudarían más?" });
  for (const person of [ana, luis, sisa]) await votes(person);
  await expect(rosa.strip).toContainText("3 de 3 han terminado");
  await rosa.closesVote();
  for (const person of [ana, luis, sisa]) {
    const { opensResult, readsPlaces, result } = voting(person.page);
    await opensResult();
    expect(await readsPlaces()).toEqual(expect.arrayContaining(["1. Trámites sin papel 6 puntos"]));
    await expectAccessible(person.page, "what the group chose");
    await result.getByRole("button", { name: "Cerrar" }).click();
  }

  await nextStage("Priorización");
  const [hers, his] = [onMatrix(ana.page), onMatrix(luis.page)];
  const score = await hers.holds(hers.card("Trámites sin papel"), { x: 0.3, y: 0.25 });
  await hers.letsGo();
  await hers.seesScore("Trámites sin papel", score);
  await his.list.getByRole("button", { name: "Ubicar «Ventanilla única»" }).tap();
  await hers.seesScore("Ventanilla única", "Impacto 5,0 · Esfuerzo 5,0");
  await expectAccessible(ana.page, "a matrix");
  await expectAccessible(luis.page, "a matrix on a phone");

  await nextStage("Hoja de ruta");
  const [people, rules] = lanes;
  const roadmap = onRoadmap(ana.page);
  await expect(ana.page.getByRole("toolbar", { name: "Zoom" })).toBeVisible();
  await roadmap.drops("Trámites sin papel", { lane: 0, quarter: 1 });
  await expect(roadmap.bar(`Trámites sin papel. De ${quarterFromNow(1)}, en ${people}.`)).toBeVisible();
  await onRoadmap(luis.page).tray.getByRole("button", { name: "Ubicar «Ventanilla única»" }).tap();
  await luis.page.getByRole("dialog").getByLabel("Línea").selectOption({ label: rules });
  await luis.page.getByRole("dialog").getByRole("button", { name: "Ubicar", exact: true }).tap();
  await expectPainted(ana.page, "Ventanilla única");
  await expectAccessible(ana.page, "a roadmap");
  await expectAccessible(luis.page, "a roadmap on a phone");

  await nextStage("Plan de acción");
  const plan = onPlan(ana.page);
  await ana.page.getByRole("button", { name: "Crear plan de acción" }).click();
  await expect(plan.dialog.getByText("2 acciones", { exact: true })).toBeVisible();
  await plan.confirms("Crear plan");
  await plan.opensRow("A1.1");
  await fillsOwnerAndIndicator(ana, { unit: "Dirección de Trámites", indicator: "Trámites que piden papel" });
  await expectAccessible(ana.page, "an action with owner and indicator");
  await ana.page.getByRole("button", { name: "Volver al plan" }).first().click();

  await luis.page.getByRole("button", { name: "Más opciones" }).tap();
  await luis.page.getByRole("menuitem", { name: "Plan de acción" }).tap();
  const luisPlan = onPlan(luis.page);
  await luisPlan.opensRow("A1.2");
  await fillsOwnerAndIndicator(luis, { unit: "Ventanilla municipal", indicator: "Personas atendidas" });
  await expectAccessible(luis.page, "an action on a phone");
  await plan.sees("A1.1", "Dirección de Trámites");
  await plan.sees("A1.2", "Ventanilla municipal");

  await walksBack(ana, "A1.1");
});

/** Five dots, three kinds of hand. */
async function votes(person: Participant): Promise<void> {
  const { startsVoting, gives, finishes } = voting(person.page);
  await startsVoting();
  await gives({ "Trámites sin papel": 2, "Ventanilla única": 1 });
  await expectAccessible(person.page, `voting on a ${person.kind}`);
  await finishes();
}

/** Each field from the list of what is missing, which a phone shows with the table and not beside the form. */
async function fillsOwnerAndIndicator(
  { page, kind }: Participant,
  { unit, indicator }: { readonly unit: string; readonly indicator: string },
): Promise<void> {
  const plan = onPlan(page);
  await (await plan.completes("Unidad responsable")).fill(unit);
  if (kind === "phone") await page.getByRole("button", { name: "Volver al plan" }).first().tap();
  await (await plan.completes("Indicadores")).press("Enter");
  await expect(page.getByRole("textbox", { name: "Nombre" })).toBeFocused();
  await page.keyboard.type(indicator);
}

/** From an action over every step to the note that it began with, and forward from there. */
async function walksBack({ page }: Participant, code: string): Promise<void> {
  const plan = onPlan(page);
  const path = plan.path(code);
  await path.getByRole("link", { name: /Hoja de ruta/ }).click();
  await expect(page.getByRole("button", { name: /^Trámites sin papel\. De / })).toBeFocused();
  await page.goBack();
  await path.getByRole("link", { name: /Matriz/ }).click();
  await expect(page.getByRole("button", { name: /^Trámites sin papel\. Impacto/ })).toBeFocused();
  await page.goBack();
  await path.getByRole("link", { name: /Votación/ }).click();
  await expect(voting(page).result).toBeVisible();
  await page.goBack();
  await path.getByText("Ver las notas de «Trámites sin papel»").click();
  await expectAccessible(page, "where an action comes from");
  await path.getByRole("link", { name: "Copias de cédula" }).click();
  await expect(page.getByRole("button", { name: /^Copias de cédula/ })).toBeFocused();

  await page.getByRole("button", { name: "¿Qué pasó con esta idea?" }).click();
  await expectAccessible(page, "what became of an idea");
  await plan.dialog.getByRole("link", { name: `Es la acción ${code}:` }).click();
  await expect(plan.row(code).getByRole("button")).toHaveAttribute("aria-expanded", "true");
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function drags(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
