/** Fingers on a phone: the list, the box for notes, and a board that is moved with one finger and sized with two. */

import { expectPainted } from "../drivers/browserPaint.ts";
import { expect, test } from "../drivers/browserTest.ts";
import { noteInList } from "../drivers/peopleOnBoard.ts";
import { onTouch } from "../drivers/peopleOnTouch.ts";

test("a phone writes, corrects, moves, colours and deletes in the list", async ({ facilitator, participant }) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  await ana.joinsByQr(joinUrl);

  await ana.sendsNote("Primera");
  await ana.sendsNote("Segunda");
  await expect(ana.textBox, "the box stays open for the next one").toBeFocused();
  await ana.page.getByRole("button", { name: "Cerrar", exact: true }).tap();

  await ana.page.getByRole("button", { name: "Opciones de la nota: Primera" }).tap();
  await ana.page.getByRole("button", { name: "Editar" }).tap();
  await ana.page.keyboard.insertText(" de todas");
  await ana.page.getByRole("button", { name: "Listo" }).tap();
  await ana.seesNote("Primera de todas");

  await ana.page.getByRole("radio", { name: "Celeste" }).tap();
  await expect(noteInList(ana.page, "Primera de todas")).toContainText("celeste");

  await ana.page.getByRole("button", { name: "Mover a…" }).tap();
  await ana.page.getByRole("menuitem", { name: "Estacionamiento" }).tap();
  const parking = ana.page.getByRole("region", { name: /^Estacionamiento/ });
  await expect(noteInList(parking, "Primera de todas")).toBeVisible();

  await ana.page.getByRole("button", { name: "Eliminar" }).tap();
  await expect(noteInList(ana.page, "Primera de todas")).toHaveCount(0);
  await ana.isSaved();
});

test("one finger moves the board, two make it larger, and a tap chooses and writes", async ({
  facilitator,
  participant,
}) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  await ana.joinsByQr(joinUrl);
  await ana.sendsNote("Toque");
  await ana.opensBoard();
  await expectPainted(ana.page, "Toque");
  const fingers = await onTouch(ana);
  const note = ana.page.getByRole("button", { name: /^Toque\. Nota de color/ });
  const before = await placeOf();

  await fingers.drag({ x: 240, y: 550 }, { x: 300, y: 610 });
  await expect.poll(placeOf).toMatchObject({ x: before.x + 60, y: before.y + 60, width: before.width });

  await fingers.pinch({ x: 195, y: 500 }, { fromPx: 80, toPx: 160 });
  await expect.poll(async () => Math.round((await placeOf()).width / before.width)).toBe(2);

  const { x, y, width } = await placeOf();
  const spot = { x: Math.max(30, x + width / 2), y: y + width / 2 };
  await fingers.tap(spot);
  await expect(ana.page.getByRole("toolbar", { name: "Nota elegida" })).toBeVisible();
  await fingers.tap(spot);
  await expect(ana.textBox).toBeFocused();
  await ana.page.keyboard.insertText("s");
  await expect(ana.textBox).toHaveValue("Toques");

  async function placeOf() {
    const box = await note.boundingBox();
    if (box === null) throw new Error("the note is not on the board");
    return { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width) };
  }
});
