/** What people do on a board and what they see there, on the surface and in the list. */
import { expect, type Locator, type Page } from "@playwright/test";
import { expectPainted } from "./browserPaint.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

export function onBoard(page: Page) {
  const surface = page.getByRole("region", { name: /^Tablero de notas/ });
  const list = page.getByRole("region", { name: /^Tablero como lista/ });
  const textBox = page.getByRole("textbox", { name: /^Texto de la nota/ });

  /** Whether the list is shown, once either view is there. */
  async function showsList(): Promise<boolean> {
    await expect(surface.or(list)).toBeVisible();
    return list.isVisible();
  }

  /** Waits until the surface takes a hand: its tools come with the engine, after the fonts. */
  async function isReady(): Promise<void> {
    await expect(page.getByRole("toolbar", { name: "Zoom" })).toBeVisible();
  }

  return {
    surface,
    list,
    textBox,
    showsList,

    /** Moves the mouse there, for others to see. */
    async pointsAt({ x, y }: Spot): Promise<void> {
      await isReady();
      await page.mouse.move(x - 5, y - 5);
      await page.mouse.move(x, y);
    },

    /** With the mouse, where nothing lies. */
    async writesNoteAt({ x, y }: Spot, words: string): Promise<void> {
      await isReady();
      await page.mouse.dblclick(x, y);
      await expect(textBox).toBeFocused();
      await page.keyboard.insertText(words);
      await page.keyboard.press("Escape");
    },

    /** In the list, in the box at its foot, which stays open. */
    async sendsNote(words: string): Promise<void> {
      const box = page.getByRole("form", { name: "Nueva nota" }).getByLabel("Texto de la nota");
      const opener = page.getByRole("button", { name: "Nota", exact: true });
      await expect(box.or(opener)).toBeVisible();
      if (await opener.isVisible()) await opener.click();
      await box.fill(words);
      await page.getByRole("button", { name: "Agregar", exact: true }).click();
    },

    async seesNote(words: string): Promise<void> {
      if (await showsList()) await expect(noteInList(page, words)).toBeVisible();
      else await expectPainted(page, words);
    },

    async opensList(): Promise<void> {
      if (await showsList()) return;
      await page.getByRole("button", { name: /^Ver (?:como )?lista$/ }).click();
      await expect(list).toBeVisible();
    },

    async opensBoard(): Promise<void> {
      if (!(await showsList())) return;
      const closing = page.getByRole("form", { name: "Nueva nota" }).getByRole("button", { name: "Cerrar" });
      if (await closing.isVisible()) await closing.click();
      await page.getByRole("button", { name: "Ver tablero" }).click();
      await expect(surface).toBeVisible();
    },

    /** Waits until the badge says so. */
    async seesBadge(words: string | RegExp): Promise<void> {
      await expect(page.getByText(words).filter({ visible: true })).toHaveCount(1);
    },

    async isSaved(): Promise<void> {
      await expect(page.getByText("Guardado", { exact: true }).filter({ visible: true })).toHaveCount(1);
    },
  };
}

/** A note's line in the list view. */
export function noteInList(page: Page | Locator, words: string): Locator {
  return page.getByRole("listitem").filter({ hasText: words });
}
