/** All of it without a mouse: coming in, writing, moving, colouring, deleting, and the list. */
import type { Locator } from "@playwright/test";
import { expectPainted, paintedWords } from "../drivers/browserPaint.ts";
import { expect, test } from "../drivers/browserTest.ts";
import { onKeys } from "../drivers/peopleOnKeys.ts";

test("a person without a mouse joins, writes, moves, deletes, takes it back and goes on in the list", async ({
  facilitator,
  participant,
}) => {
  const { code } = await facilitator.hasWorkshop();
  const ana = await participant("Ana");
  const { page } = ana;
  const keys = onKeys(page);
  const note = (words: string) => page.getByRole("button", { name: new RegExp(`^${words}\\. Nota de color`) });

  await page.goto("/");
  await keys.walksTo(page.getByLabel("Código de sala"));
  await keys.types(code);
  await keys.hits("Enter");
  await expect(page.getByLabel("¿Cómo quiere que le llamen?")).toBeFocused();
  await keys.types("Ana");
  await keys.walksTo(page.getByRole("radio", { name: "Mesa 1" }));
  await keys.hits("Space");
  await keys.presses(page.getByRole("button", { name: "Unirse al taller" }));

  await keys.presses(page.getByRole("button", { name: "Nota", exact: true }));
  await expect(ana.textBox).toBeFocused();
  await keys.types("Uno");
  await keys.hits("Tab");
  await expect(ana.textBox).toHaveValue("");
  await keys.types("Dos");
  await keys.hits("Escape");
  await expectPainted(page, "Uno");
  await expectPainted(page, "Dos");

  await expect(note("Dos")).toBeFocused();
  const before = await placeOf(note("Dos"));
  await keys.hits("Shift+ArrowDown", "ArrowRight", "ArrowRight");
  await expect.poll(async () => (await placeOf(note("Dos"))).x - before.x).toBeGreaterThan(1.2);
  const after = await placeOf(note("Dos"));
  expect((after.y - before.y) / (after.x - before.x), "ten down for each two to the right").toBeCloseTo(5, 0);

  await keys.hits("Delete");
  await expect.poll(() => paintedWords(page)).not.toContain("Dos");
  await keys.hits("Control+z");
  await expectPainted(page, "Dos");

  await keys.hits("Escape", "Escape");
  await keys.presses(page.getByRole("button", { name: "Ver como lista" }));
  await expect(ana.list).toBeVisible();
  await keys.presses(ana.list.getByRole("button", { name: "Opciones de la nota: Uno" }));
  await keys.presses(ana.list.getByRole("button", { name: "Editar" }));
  await expect(ana.textBox).toBeFocused();
  await keys.types(" y medio");
  await keys.hits("Control+Enter");
  await expect(ana.list.getByText("Uno y medio", { exact: true })).toBeVisible();
  await expect(ana.list.getByRole("button", { name: "Opciones de la nota: Uno y medio" })).toBeFocused();

  await keys.walksTo(ana.list.getByRole("radio", { name: "Amarillo" }));
  await keys.hits("ArrowRight");
  await expect(ana.list.getByRole("listitem").filter({ hasText: "Uno y medio" })).toContainText("rosado");
  await ana.isSaved();
});

async function placeOf(note: Locator) {
  const box = await note.boundingBox();
  return { x: box?.x ?? Number.NaN, y: box?.y ?? Number.NaN };
}

test("a menu opens, is walked and closed with keys, and gives the focus back", async ({ facilitator, participant }) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana");
  await ana.joinsByQr(joinUrl);
  const keys = onKeys(ana.page);
  const menu = ana.page.getByRole("button", { name: "Más opciones" });

  await keys.presses(menu);
  await expect(ana.page.getByRole("menuitem").first()).toBeFocused();
  await keys.hits("ArrowDown");
  await expect(ana.page.getByRole("menuitem").nth(1)).toBeFocused();
  await keys.hits("Escape");
  await expect(menu).toBeFocused();
});
