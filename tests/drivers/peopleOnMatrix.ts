/** What people do on a matrix and what they see there: tray, plane, suggested order, and the list of a phone. */
import { expect, type Locator, type Page } from "@playwright/test";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** «Impacto 7,2 · Esfuerzo 3,0» */
const VALUES = /Impacto \d+,\d · Esfuerzo \d+,\d/;

export function onMatrix(page: Page) {
  const plane = page.getByRole("region", { name: /^Matriz: / });
  const tray = page.getByRole("region", { name: "Bandeja" });
  const order = page.getByRole("region", { name: "Orden sugerido" });
  const list = page.getByRole("region", { name: /^Tablero como lista/ });
  const card = (words: string) => tray.getByRole("listitem").filter({ hasText: words });
  const ranked = (words: string) => order.getByRole("button", { name: words });

  /** A place of the plane, in fractions of what is seen of it. */
  async function spot({ x, y }: Spot): Promise<Spot> {
    const box = await plane.boundingBox();
    if (box === null) throw new Error("the plane is not on screen");
    return { x: box.x + x * box.width, y: box.y + y * box.height };
  }

  async function carries(from: Locator, to: Spot): Promise<void> {
    const box = await from.boundingBox();
    if (box === null) throw new Error("there is nothing to take");
    await page.mouse.move(box.x + Math.min(40, box.width / 2), box.y + box.height / 2);
    await page.mouse.down();
    const target = await spot(to);
    await page.mouse.move(target.x - 20, target.y - 10, { steps: 4 });
    await page.mouse.move(target.x, target.y);
  }

  return {
    plane,
    tray,
    order,
    list,
    card,
    ranked,
    spot,

    async opensMatrix(view: "tablero" | "lista", board = "matrix"): Promise<void> {
      const { pathname } = new URL(page.url());
      await page.goto(`${pathname}?tablero=${board}&vista=${view}`);
      await expect(view === "lista" ? list : tray.or(plane).first()).toBeVisible();
    },

    /** The item on the plane, once it is chosen: a real button over the painted one. */
    item: (words: string) => page.getByRole("button", { name: new RegExp(`^${words}\\. Impacto`) }),

    /** Takes something there without letting go, and reads what letting go would mean. */
    async holds(from: Locator, to: Spot): Promise<string> {
      await carries(from, to);
      const said = page.getByText(VALUES).last();
      await expect(said).toBeVisible();
      return said.innerText();
    },

    async letsGo(): Promise<void> {
      await page.mouse.up();
    },

    /** The values of an item in the suggested order, as the hand read them. */
    async seesScore(words: string, score: string): Promise<void> {
      for (const value of score.split(" · ")) await expect(ranked(words)).toContainText(value);
    },
  };
}
