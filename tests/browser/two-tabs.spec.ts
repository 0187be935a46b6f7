/** One person with two tabs: one person to everyone else, and every note once. */
import { expectPainted } from "../drivers/browserPaint.ts";
import { expect, participantOn, test } from "../drivers/browserTest.ts";

test("two tabs of one person are both live, and nothing comes twice", async ({ facilitator, participant }) => {
  const { joinUrl, workshop } = await facilitator.hasWorkshop();
  const left = await participant("Ana");
  await left.joinsByQr(joinUrl);
  await left.isSaved();
  const page = await left.context.newPage();
  await page.goto(`/taller/${workshop}`);
  const right = participantOn({ ...left, page }, "Ana");
  await right.isSaved();

  await left.writesNoteAt({ x: 400, y: 400 }, "Izquierda");
  await expectPainted(right.page, "Izquierda");
  await right.writesNoteAt({ x: 700, y: 400 }, "Derecha");
  await expectPainted(left.page, "Derecha");
  await left.isSaved();
  await right.isSaved();

  for (const tab of [left, right]) {
    await expect(tab.page.getByRole("list", { name: "Personas conectadas" }).getByRole("listitem")).toHaveCount(1);
    await tab.opensList();
    for (const words of ["Izquierda", "Derecha"]) {
      await expect(tab.list.getByText(words, { exact: true })).toHaveCount(1);
    }
  }
});
