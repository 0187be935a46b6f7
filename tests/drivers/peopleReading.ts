/** What everyone does on any page: reading, and choosing the language to read in. */
import { expect, type Page } from "@playwright/test";

export function reading(page: Page) {
  return {
    async reads(words: string | RegExp): Promise<void> {
      await expect(page.getByText(words).first()).toBeVisible();
    },

    async switchesTo(language: "Español" | "English"): Promise<void> {
      await page.getByRole("button", { name: /^(?:Idioma|Language): / }).click();
      await page.getByRole("menuitemradio", { name: language }).click();
    },
  };
}
