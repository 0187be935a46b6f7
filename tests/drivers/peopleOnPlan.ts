/** What people do at a plan of action, and what they see there. */
import { expect, type Locator, type Page } from "@playwright/test";

export function onPlan(page: Page) {
  const row = (code: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: code }) });
  const panel = (code: string) => page.getByRole("region", { name: `Ficha de la acción ${code}` });
  const path = (code: string) => page.getByRole("region", { name: `De dónde viene la acción ${code}` });
  const dialog = page.getByRole("dialog");

  /** From the list of what is missing to the control that mends it: it has the focus. */
  async function completes(field: string): Promise<Locator> {
    await page.getByRole("button", { name: `Completar: ${field}`, exact: true }).click();
    const control = page.locator("main :focus");
    await expect(control).toHaveAttribute("data-field", /./);
    return control;
  }

  async function types(field: string, words: string): Promise<void> {
    await (await completes(field)).fill(words);
  }

  return {
    /** Of the form. */
    field: (label: string) => page.getByRole("textbox", { name: label }),
    row,
    panel,
    path,
    dialog,
    completes,

    async opensRow(code: string): Promise<void> {
      await row(code).getByRole("button").click();
      await expect(row(code).getByRole("button")).toHaveAttribute("aria-expanded", "true");
    },

    /** Everything that an action of a new plan lacks before it can be bound, each reached from the list of it. */
    async fillsIn(): Promise<void> {
      await types("Objetivo", "Atender sin papeles");
      await types("Producto o entregable", "Ventanilla en línea abierta al público");
      await types("Unidad responsable", "Dirección de Trámites");
      await (await completes("Recursos")).selectOption({ label: "Personal propio" });
      await types("Metas ODS", "16.6");
      await (await completes("Prioridad")).selectOption({ label: "Media" });
      await (await completes("Indicadores")).press("Enter");
      await expect(page.getByRole("textbox", { name: "Nombre" })).toBeFocused();
      await page.keyboard.type("Trámites que piden papel");
      await page.getByLabel("Sentido").selectOption({ label: "Debe bajar" });
      await types("Indicador 1: Medio de verificación", "Registro de la dirección");
      await page.getByRole("textbox", { name: "Valor de la línea base" }).fill("20");
      await page.getByRole("textbox", { name: "Meta", exact: true }).fill("0");
      await page.getByLabel("Fecha de la meta").fill("2027-06-30");
      await (await completes("Hitos")).press("Enter");
      await page.keyboard.type("Ventanilla abierta");
      await types("Hito 1: Fecha", "2027-05-31");
    },

    async confirms(button: string): Promise<void> {
      await dialog.getByRole("button", { name: button, exact: true }).click();
      await expect(dialog).toHaveCount(0);
    },

    async sees(code: string, words: string): Promise<void> {
      await expect(row(code).getByText(words, { exact: true }).first()).toBeVisible();
    },
  };
}
