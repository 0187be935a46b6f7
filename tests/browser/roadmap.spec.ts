/** A roadmap from ideas: by mouse, by keys in the list, with one finger, and with others at it. */
import { expectAccessible } from "../drivers/browserAxe.ts";
import { expect, type Facilitator, type Participant, test } from "../drivers/browserTest.ts";
import { onKeys } from "../drivers/peopleOnKeys.ts";
import { lanes, onRoadmap, quarterFromNow } from "../drivers/peopleOnRoadmap.ts";

const [people, rules] = lanes;

async function withIdeas(facilitator: Facilitator, person: Participant, ideas: readonly string[]) {
  const door = await facilitator.hasWorkshop({ template: "blank" });
  await person.joinsByQr(door.joinUrl);
  await person.opensList();
  for (const idea of ideas) await person.sendsNote(idea);
  await person.isSaved();
  return door;
}

test("ideas become bars that are moved, stretched, linked and put in order", async ({ facilitator, participant }) => {
  const ana = await participant("Ana");
  const door = await withIdeas(facilitator, ana, ["Ventanilla única", "Datos abiertos"]);
  const { page } = ana;
  const roadmap = onRoadmap(page);
  await roadmap.opens("tablero", door);
  await expectAccessible(page, "an empty roadmap");

  await roadmap.drops("Ventanilla única", { lane: 0, quarter: 1 });
  await expect(roadmap.bar(`Ventanilla única. De ${quarterFromNow(1)}, en ${people}.`)).toBeVisible();

  await roadmap.tray.getByText("Ya en la hoja de ruta").click();
  await roadmap.drops("Ventanilla única", { lane: 1, quarter: 3 });
  await expect(roadmap.bar(`Ventanilla única. De ${quarterFromNow(3)}, en ${rules}.`)).toBeVisible();
  await expect(roadmap.tray.getByText("2 fases"), "the second phase counts").toBeVisible();

  await roadmap.drops("Datos abiertos", { lane: 1, quarter: 3 });
  await page.getByRole("button", { name: "Detalles" }).click();
  await expect(roadmap.details.getByRole("button", { name: "Quitar el origen «Datos abiertos»" })).toBeVisible();
  await expect(roadmap.details.getByRole("button", { name: "Quitar el origen «Ventanilla única»" })).toBeVisible();
  await expectAccessible(page, "the details of a bar");
  await roadmap.details.getByRole("button", { name: "Cerrar" }).click();

  await roadmap.stretchesEnd({ lane: 1, quarter: 3 }, { lane: 1, quarter: 4 });
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: /^Texto de la/ }).fill("Segunda ola");
  await page.keyboard.press("Escape");
  const span = new RegExp(`^Segunda ola\\. De T\\d (?:de \\d+ )?a T\\d de \\d+, en ${rules}\\.$`);
  await expect(page.getByRole("button", { name: span })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(roadmap.bar(`Segunda ola. De ${quarterFromNow(4)}, en ${rules}.`)).toBeVisible();

  await page.getByRole("button", { name: "Es un hito" }).click();
  await expect(roadmap.bar(`Segunda ola. Hito de ${quarterFromNow(4)}, en ${rules}.`)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(roadmap.bar(`Segunda ola. De ${quarterFromNow(4)}, en ${rules}.`)).toBeVisible();

  await roadmap.chooses({ lane: 0, quarter: 1 });
  await page.getByRole("button", { name: "Depende de…" }).click();
  await roadmap.chooses({ lane: 1, quarter: 4 });
  await expect(page.getByText("1 dependencia fuera de orden")).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: "Dependencia fuera de orden" })
      .getByText(
        `«Ventanilla única» inicia en ${quarterFromNow(1)}, pero depende de «Segunda ola», que termina en ${quarterFromNow(4)}.`,
      ),
  ).toBeVisible();
  await expectAccessible(page, "a roadmap with a bar that starts too early");
  await page.getByRole("button", { name: `Mover a ${quarterFromNow(5)}` }).click();
  await expect(roadmap.bar(`Ventanilla única. De ${quarterFromNow(5)}, en ${people}.`)).toBeVisible();
  await expect(page.getByText("1 dependencia fuera de orden")).toHaveCount(0);

  await page.keyboard.press("Control+z");
  await expect(page.getByText("1 dependencia fuera de orden")).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(roadmap.tray.getByText("Iniciativas sin fecha")).toBeVisible();
  await ana.isSaved();
});

test("two links that close a circle are refused with a sentence", async ({ facilitator, participant }) => {
  const ana = await participant("Ana");
  const door = await withIdeas(facilitator, ana, ["Primero", "Después"]);
  const { page } = ana;
  const roadmap = onRoadmap(page);
  await roadmap.opens("tablero", door);
  await roadmap.drops("Primero", { lane: 0, quarter: 0 });
  await roadmap.drops("Después", { lane: 1, quarter: 2 });
  await page.getByRole("button", { name: "Depende de…" }).click();
  await roadmap.chooses({ lane: 0, quarter: 0 });
  await expect(page.getByText("«Después» depende ahora de «Primero».").filter({ visible: true })).toHaveCount(1);
  await roadmap.chooses({ lane: 0, quarter: 1 });
  await roadmap.chooses({ lane: 0, quarter: 0 });
  await page.getByRole("button", { name: "Depende de…" }).click();
  await page.getByRole("button", { name: "Elegir de la lista" }).click();
  await page.getByRole("menuitem", { name: "Después" }).click();
  await expect(page.getByText(/^Esa iniciativa ya espera a esta/).filter({ visible: true })).toHaveCount(1);
});

test("the list places, dates, links and mends without a mouse", async ({ facilitator, participant }) => {
  const ana = await participant("Ana");
  const door = await withIdeas(facilitator, ana, ["Capacitar", "Comprar equipos"]);
  const { page } = ana;
  const keys = onKeys(page);
  const roadmap = onRoadmap(page);
  await roadmap.opens("lista", door);

  for (const idea of ["Capacitar", "Comprar equipos"]) {
    await keys.presses(roadmap.tray.getByRole("button", { name: `Ubicar «${idea}»` }));
    await expect(page.getByRole("dialog", { name: `Ubicar «${idea}»` })).toBeVisible();
    await keys.presses(page.getByRole("dialog").getByRole("button", { name: "Ubicar", exact: true }));
    await expect(page.getByRole("button", { name: `Opciones de la iniciativa: ${idea}` })).toBeFocused();
  }
  await keys.hits("Enter");
  const lane = page.getByLabel("Línea");
  await keys.walksTo(lane);
  await lane.selectOption({ label: rules });
  const start = page.getByLabel("Inicio");
  await keys.walksTo(start);
  await start.selectOption({ label: quarterFromNow(1) });
  await expect(page.getByLabel("Fin"), "a start past the end turns the bar round").toHaveValue(/\d+/);
  await keys.presses(page.getByRole("button", { name: "Depende de…" }));
  await keys.hits("Enter");
  await expect(page.getByText("1 dependencia fuera de orden")).toBeVisible();
  await expectAccessible(page, "a roadmap as a list, with an initiative open");
  await keys.presses(page.getByRole("button", { name: `Mover a ${quarterFromNow(1)}` }));
  await expect(page.getByText("1 dependencia fuera de orden")).toHaveCount(0);

  await keys.walksTo(page.getByRole("switch", { name: "Es un hito" }));
  await keys.hits("Space");
  await expect(page.getByText(/^Hito · T\d de/)).toBeVisible();
  await keys.presses(page.getByRole("button", { name: "Eliminar iniciativa" }));
  await expect(page.getByText("Comprar equipos", { exact: true })).toHaveCount(1);
  await keys.presses(page.getByRole("button", { name: "Deshacer" }));
  await expect(page.getByText(/^Hito · T\d de/)).toBeVisible();
  await ana.isSaved();
});

test("a phone places by taps, and an idea that another deletes leaves its bar", async ({
  facilitator,
  participant,
}) => {
  const ana = await participant("Ana", "phone");
  const door = await withIdeas(facilitator, ana, ["Publicar tiempos", "Otra idea"]);
  const { page } = ana;
  const roadmap = onRoadmap(page);
  await roadmap.opens("lista", door);
  await roadmap.tray.getByRole("button", { name: "Ubicar «Publicar tiempos»" }).tap();
  await page.getByRole("dialog").getByLabel("Línea").selectOption({ label: rules });
  await page.getByRole("dialog").getByRole("button", { name: "Ubicar", exact: true }).tap();
  const lane = roadmap.list.getByRole("region", { name: new RegExp(`^${rules}`) });
  const bar = lane.getByRole("listitem").first();
  await expect(bar).toContainText("Publicar tiempos");
  await bar.getByRole("button", { name: /^Opciones/ }).tap();
  await page.getByRole("button", { name: "Agregar origen…" }).tap();
  await page.getByRole("menuitem", { name: "Otra idea" }).tap();
  await expect(page.getByRole("button", { name: "Quitar el origen «Otra idea»" })).toBeVisible();
  await expectAccessible(page, "a roadmap on a phone");
  await ana.isSaved();

  const ben = await participant("Ben");
  await ben.joinsByQr(door.joinUrl);
  await ben.opensList();
  await ben.page.getByRole("button", { name: "Opciones de la nota: Publicar tiempos" }).click();
  await ben.page.getByRole("button", { name: "Eliminar" }).click();

  await expect(page.getByText("Una nota que se eliminó")).toBeVisible();
  await expect(bar).toContainText("Publicar tiempos");
});
