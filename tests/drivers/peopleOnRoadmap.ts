/** What people do on a roadmap, with a mouse on its cells. */
import { expect, type Locator, type Page } from "@playwright/test";

/** A lane from above and a quarter from the left, both from 0. */
export interface Cell {
  readonly lane: number;
  readonly quarter: number;
}

/** Of a laptop's screen, where a roadmap of eight quarters and five lanes of one row each is shown at 100 %. */
const SHEET = { left: 24, top: 4, names: 144, heads: 64, quarter: 125, lane: 120, bar: 44 };

export const lanes = ["Personas y cultura", "Normativa y gobernanza", "Procesos y servicios"] as const;

/** The quarter so many after the one that today lies in, in words. */
export function quarterFromNow(quarters: number): string {
  const now = new Date();
  const index = now.getFullYear() * 4 + Math.floor(now.getMonth() / 3) + quarters;
  return `T${(index % 4) + 1} de ${Math.floor(index / 4)}`;
}

export function onRoadmap(page: Page) {
  const tray = page.getByRole("region", { name: "Bandeja" });

  /** The middle of where a bar lies in this cell, in px of the page. */
  async function spotOf({ lane, quarter }: Cell) {
    const canvas = await page.locator("canvas").first().boundingBox();
    if (canvas === null) throw new Error("no roadmap on the screen");
    return {
      x: canvas.x + SHEET.left + SHEET.names + (quarter + 0.5) * SHEET.quarter,
      y: canvas.y + SHEET.top + SHEET.heads + lane * SHEET.lane + SHEET.bar,
    };
  }

  async function drags(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
  }

  return {
    tray,
    list: page.getByRole("region", { name: /^Tablero como lista: Hoja de ruta/ }),
    details: page.getByRole("region", { name: "Detalles" }),
    spotOf,

    async opens(view: "tablero" | "lista", { workshop }: { readonly workshop: string }): Promise<void> {
      await page.goto(`/taller/${workshop}?tablero=roadmap&vista=${view}`);
      if (view === "tablero") await expect(page.getByRole("toolbar", { name: "Zoom" })).toBeVisible();
      else await expect(tray).toBeVisible();
    },

    /** Out of the tray into a cell, or onto the bar that lies there. */
    async drops(idea: string, cell: Cell): Promise<void> {
      const paper = tray.getByRole("listitem").filter({ hasText: idea });
      const box = await paper.boundingBox();
      if (box === null) throw new Error(`«${idea}» is not in the tray`);
      await drags({ x: box.x + 20, y: box.y + 20 }, await spotOf(cell));
    },

    async movesBar(from: Cell, to: Cell): Promise<void> {
      await drags(await spotOf(from), await spotOf(to));
    },

    /** Pulls the end of the bar that ends in this quarter. */
    async stretchesEnd(from: Cell, to: Cell): Promise<void> {
      const [start, end] = [await spotOf(from), await spotOf(to)];
      const half = SHEET.quarter / 2 - 5;
      await drags({ x: start.x + half, y: start.y }, { x: end.x + half, y: end.y });
    },

    async chooses(cell: Cell): Promise<void> {
      const { x, y } = await spotOf(cell);
      await page.mouse.click(x, y);
    },

    /** The bar under the keyboard, as it is said: the one that was chosen last. */
    bar: (said: string): Locator => page.getByRole("button", { name: said, exact: true }),
  };
}
