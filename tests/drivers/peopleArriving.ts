/** How people come into a workshop: by the code on the wall, by its QR, or back with their own four symbols. */
import { expect, type Page } from "@playwright/test";

export function arriving(page: Page, name: string) {
  async function takesSeat(group: string): Promise<void> {
    await page.getByLabel("¿Cómo quiere que le llamen?").fill(name);
    await page.getByRole("radio", { name: group }).check();
    await page.getByRole("button", { name: "Unirse al taller" }).click();
    await expect(page).toHaveURL(/\/taller\/[^/]+(\?|$)/);
  }

  async function opensRoom(code: string): Promise<void> {
    await page.goto("/");
    await page.getByLabel("Código de sala").fill(code);
    await page.getByRole("button", { name: "Continuar" }).click();
  }

  return {
    /** Asks for a seat that may be refused. */
    async triesName(wanted: string): Promise<void> {
      await page.getByLabel("¿Cómo quiere que le llamen?").fill(wanted);
      await page.getByRole("radio", { name: "Mesa 1" }).check();
      await page.getByRole("button", { name: "Unirse al taller" }).click();
    },
    takesSeat,
    opensRoom,
    async joinsByCode(code: string, group = "Mesa 1"): Promise<void> {
      await opensRoom(code);
      await takesSeat(group);
    },
    async joinsByQr(address: string, group = "Mesa 1"): Promise<void> {
      await page.goto(address);
      await takesSeat(group);
    },
    /** The four symbols shown beside one's name after joining. */
    async readsReturnCode(): Promise<string> {
      const line = page.getByRole("complementary", { name: "Su código para volver" });
      const words = await line.getByText(`${name} · `).innerText();
      return words.slice(-4);
    },
    async givesReturnCode(returnCode: string): Promise<void> {
      await page.getByLabel("El nombre con el que entró").fill(name);
      await page.getByLabel("Su código para volver").fill(returnCode);
      await page.getByRole("button", { name: "Volver a mi lugar" }).click();
    },
  };
}
