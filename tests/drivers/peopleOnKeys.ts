/** People who use no mouse: they walk to a control with Tab and press it, as far as it takes. */
import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has; past it, what is looked for cannot be reached. */
const MOST_STOPS = 80;

export function onKeys(page: Page) {
  async function walksTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${control} is out of reach of the keyboard`);
  }

  return {
    walksTo,
    async presses(control: Locator): Promise<void> {
      await walksTo(control);
      await page.keyboard.press("Enter");
    },
    async types(words: string): Promise<void> {
      await page.keyboard.type(words);
    },
    async hits(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}
