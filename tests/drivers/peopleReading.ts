/** What everyone does on any page: reading, and choosing the language to read in. */
import { expect, type Page } from "@playwright/test";

type Language = "Español" | "English";

export function reading(page: Page) {
  const ownMenu = page.getByRole("button", { name: /^(?:Idioma|Language): / });
  const roomMenu = page.getByRole("button", { name: /^(?:Más opciones|More options)$/ });

  return {
    async reads(words: string | RegExp): Promise<void> {
      await expect(page.getByText(words).first()).toBeVisible();
    },

    /** Whether there is a way to another language here: not on a wall, and not while a menu is open. */
    async canSwitch(): Promise<boolean> {
      if (await page.getByRole("menu").isVisible()) return false;
      return (await ownMenu.isVisible()) || (await roomMenu.isVisible());
    },

    async switchesTo(language: Language): Promise<void> {
      await ownMenu.or(roomMenu).click();
      const choice = page.getByRole("menuitemradio", { name: language });
      await choice.or(page.getByRole("menuitem", { name: language })).click();
    },
  };
}
