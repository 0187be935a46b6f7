/** How a vote is opened, given, closed and read, on whatever screen. */
import { expect, type Page } from "@playwright/test";

interface Vote {
  readonly criterion: string;
  readonly dots?: number;
  readonly most?: number;
  /** Who votes, if not the group in view. */
  readonly whom?: string;
}

export function voting(page: Page) {
  const panel = page.getByRole("region", { name: "Votación", exact: true });
  const result = page.getByRole("region", { name: "Resultado de la votación" });
  const strip = page.getByRole("region", { name: "Estado de la votación" });
  const give = (words: string) => panel.getByRole("button", { name: `Dar un punto: ${words}` });
  const take = (words: string) => panel.getByRole("button", { name: `Quitar un punto: ${words}` });

  return {
    panel,
    result,
    strip,
    give,
    take,

    async opensVote({ criterion, dots = 5, most = 2, whom }: Vote): Promise<void> {
      await page.getByRole("button", { name: "Abrir votación" }).first().click();
      const dialog = page.getByRole("dialog", { name: "Abrir votación" });
      await dialog.getByLabel("Criterio").fill(criterion);
      await dialog.getByRole("spinbutton", { name: "Puntos por persona" }).fill(String(dots));
      await dialog.getByRole("spinbutton", { name: "Máximo por cada nota o tema" }).fill(String(most));
      if (whom !== undefined) await dialog.getByLabel("Quiénes votan").selectOption(whom);
      await dialog.getByRole("button", { name: "Abrir votación" }).click();
      await expect(dialog).toHaveCount(0);
    },

    async startsVoting(): Promise<void> {
      await strip.getByRole("button", { name: "Votar" }).click();
      await expect(panel).toBeVisible();
    },

    async gives(ballot: Readonly<Record<string, number>>): Promise<void> {
      for (const [words, dots] of Object.entries(ballot)) {
        for (let dot = 0; dot < dots; dot += 1) await give(words).click();
      }
    },

    async finishes(): Promise<void> {
      await panel.getByRole("button", { name: "Ya terminé" }).click();
    },

    async closesVote(): Promise<void> {
      await strip.getByRole("button", { name: "Cerrar votación" }).click();
      const question = page.getByRole("dialog", { name: "¿Cerrar la votación ahora?" });
      await expect(question.or(result)).toBeVisible();
      if (await question.isVisible()) await question.getByRole("button", { name: "Cerrar votación" }).click();
      await expect(result).toBeVisible();
    },

    async opensResult(): Promise<void> {
      if (await result.isVisible()) return;
      await strip.getByRole("button", { name: "Ver resultado" }).click();
      await expect(result).toBeVisible();
    },

    /** «1. Ventanilla única: 4 puntos», line by line. */
    async readsPlaces(): Promise<readonly string[]> {
      await expect(result.getByRole("listitem").first()).toBeVisible();
      const lines = await result.getByRole("listitem").allInnerTexts();
      return lines.map((line) => line.replaceAll(/\s*\n\s*/g, " ").replace(/^(\d+) Lugar \d+: /, "$1. "));
    },
  };
}
