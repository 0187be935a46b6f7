/** Notes become themes: with a mouse, with keys alone, and with a thumb; each thing a drag does can be asked for, too. */
import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../drivers/browserAxe.ts";
import { expectPainted, paintedWords } from "../drivers/browserPaint.ts";
import { expect, test } from "../drivers/browserTest.ts";
import { noteInList } from "../drivers/peopleOnBoard.ts";
import { onKeys } from "../drivers/peopleOnKeys.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

const left: Spot = { x: 430, y: 520 };
const right: Spot = { x: 700, y: 520 };

test("a note dropped on a note makes a theme, which is named, filled, emptied and taken apart", async ({
  facilitator,
  participant,
}) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana");
  const { page } = ana;
  await ana.joinsByQr(joinUrl);
  await ana.writesNoteAt(left, "Copias");
  await ana.writesNoteAt(right, "Formularios");
  await page.keyboard.press("Escape");

  await drags(page, left, right);
  await expect(nameBox(page)).toBeFocused();
  await page.keyboard.insertText("Trámites sin copias");
  await page.keyboard.press("Enter");
  await expectPainted(page, "Trámites sin copias");
  await expectPainted(page, "2 notas");
  await expectAccessible(page, "a board with a theme");

  const theme = page.getByRole("button", { name: "Tema «Trámites sin copias», con 2 notas" });
  await expect(theme).toBeFocused();
  const before = await centerOf(theme);
  const heading = await headOf(theme);
  await drags(page, heading, { x: heading.x + 120, y: heading.y + 60 });
  await expect.poll(async () => (await centerOf(theme)).x - before.x).toBeGreaterThan(100);

  await page.keyboard.press("F2");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("Menos papeles");
  await page.keyboard.press("Escape");
  await expectPainted(page, "Menos papeles");

  await page.getByRole("toolbar", { name: "Nota elegida" }).getByRole("button", { name: "Deshacer el tema" }).click();
  await expect.poll(() => paintedWords(page)).not.toContain("Menos papeles");
  await expectPainted(page, "Copias");
  await page.keyboard.press("Control+z");
  await expectPainted(page, "Menos papeles");
  await expectPainted(page, "2 notas");
  await ana.isSaved();
});

test("Ctrl+G makes a theme of what is chosen, and it is known to everyone", async ({ facilitator, participant }) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana");
  const luis = await participant("Luis");
  await ana.joinsByQr(joinUrl);
  await luis.joinsByQr(joinUrl);
  await ana.writesNoteAt(left, "Una");
  await ana.writesNoteAt(right, "Otra");
  await ana.page.keyboard.press("Escape");

  await ana.page.keyboard.press("Control+a");
  await ana.page.keyboard.press("Control+g");
  await expect(nameBox(ana.page)).toBeFocused();
  await ana.page.keyboard.insertText("Juntas");
  await ana.page.keyboard.press("Enter");

  await expectPainted(luis.page, "Juntas");
  await luis.opensList();
  const theme = themeInList(luis.list, "Juntas");
  await expect(noteInList(theme, "Una")).toBeVisible();
  await expect(noteInList(theme, "Otra")).toBeVisible();
});

test("without a mouse notes are grouped, regrouped and let go in the list", async ({ facilitator, participant }) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana");
  const { page, list } = ana;
  await ana.joinsByQr(joinUrl);
  await ana.writesNoteAt(left, "Primera");
  await ana.writesNoteAt(right, "Segunda");
  await ana.opensList();
  const keys = onKeys(page);

  await keys.presses(list.getByRole("button", { name: "Opciones de la nota: Primera" }));
  await keys.presses(list.getByRole("button", { name: "Mover a un tema…" }));
  await keys.hits("Enter");
  await expect(nameBox(page)).toBeFocused();
  await keys.types("Un tema");
  await keys.hits("Enter");
  const theme = themeInList(list, "Un tema");
  await expect(noteInList(theme, "Primera")).toBeVisible();
  await expect(list.getByRole("button", { name: "Opciones del tema: Un tema" })).toBeFocused();

  await keys.presses(list.getByRole("button", { name: "Opciones de la nota: Segunda" }));
  await keys.presses(list.getByRole("button", { name: "Mover a un tema…" }));
  await expect(page.getByRole("menuitem", { name: "Un tema" })).toBeFocused();
  await keys.hits("Enter");
  await expect(noteInList(theme, "Segunda")).toBeVisible();
  await expect(list.getByRole("button", { name: "Opciones de la nota: Segunda" })).toBeFocused();
  await expectAccessible(page, "a list with a theme and its note opened");

  await keys.presses(list.getByRole("button", { name: "Mover a un tema…" }));
  await keys.hits("End");
  await expect(page.getByRole("menuitem", { name: "Quitar del tema" })).toBeFocused();
  await keys.hits("Enter");
  await expect(noteInList(theme, "Segunda")).toHaveCount(0);
  await expect(noteInList(list, "Segunda")).toBeVisible();

  await keys.presses(list.getByRole("button", { name: "Opciones del tema: Un tema" }));
  await keys.presses(list.getByRole("button", { name: "Deshacer el tema" }));
  await expect(theme).toHaveCount(0);
  await expect(noteInList(list, "Primera")).toBeVisible();
  await ana.isSaved();
});

test("a thumb groups notes in the list of a phone", async ({ facilitator, participant }) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  const { page, list } = ana;
  await ana.joinsByQr(joinUrl);
  await ana.sendsNote("Primera");
  await ana.sendsNote("Segunda");
  await page.getByRole("button", { name: "Cerrar", exact: true }).tap();

  await list.getByRole("button", { name: "Opciones de la nota: Primera" }).tap();
  await list.getByRole("button", { name: "Mover a un tema…" }).tap();
  await page.getByRole("menuitem", { name: "Nuevo tema" }).tap();
  await expect(nameBox(page)).toBeFocused();
  await page.keyboard.insertText("Un tema");
  await list.getByRole("button", { name: "Listo" }).tap();
  await list.getByRole("button", { name: "Opciones de la nota: Segunda" }).tap();
  await list.getByRole("button", { name: "Mover a un tema…" }).tap();
  await page.getByRole("menuitem", { name: "Un tema" }).tap();

  const theme = themeInList(list, "Un tema");
  await expect(theme).toContainText("2 notas");
  await expectAccessible(page, "a phone's list with a theme");
  await list.getByRole("button", { name: "Opciones del tema: Un tema" }).tap();
  await list.getByRole("button", { name: "Cambiar nombre" }).tap();
  await page.keyboard.insertText(" con nombre");
  await list.getByRole("button", { name: "Listo" }).tap();
  await expect(themeInList(list, "Un tema con nombre")).toBeVisible();

  await ana.opensBoard();
  await expectPainted(page, "Un tema con nombre");
  await ana.isSaved();
});

function nameBox(page: Page): Locator {
  return page.getByRole("textbox", { name: "Nombre del tema" });
}

function themeInList(list: Locator, name: string): Locator {
  return list.getByRole("group", { name, exact: true });
}

async function drags(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** What stands for an item is as large as the item. */
async function boxOf(item: Locator) {
  return (await item.boundingBox()) ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };
}

async function centerOf(item: Locator): Promise<Spot> {
  const { x, y, width, height } = await boxOf(item);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where a theme's name is: no note lies there. */
async function headOf(item: Locator): Promise<Spot> {
  const { x, y } = await boxOf(item);
  return { x: x + 30, y: y + 14 };
}
