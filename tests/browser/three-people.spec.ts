/** From a bare server to one board on three screens: the way that everything else rests on. */
import { drawQr } from "../../client/src/ui/drawQr.ts";
import { expectPainted, paintedWords, wayOfWords } from "../drivers/browserPaint.ts";
import { expect, test } from "../drivers/browserTest.ts";

test("a facilitator prepares «Ruta digital», and the wall shows how to come in", async ({ facilitator, device }) => {
  const { workshop, code, joinUrl } = await facilitator.makesWorkshop({ title: "Ruta digital, Quito" });
  await facilitator.reads(/^46 etapas/);
  for (const group of ["Mesa 1", "Mesa 2", "Mesa 3", "Mesa 4"]) await facilitator.reads(group);

  const wall = await device("projector", { storageState: await facilitator.context.storageState() });
  await wall.page.goto(`/taller/${workshop}/pared`);

  await expect(wall.page.getByText(`${code.slice(0, 4)}-${code.slice(4)}`)).toBeVisible();
  const { path } = await drawQr(joinUrl);
  await expect(wall.page.getByRole("img", { name: "Código QR para unirse al taller" }).locator("path")).toHaveAttribute(
    "d",
    path,
  );
});

test("a scan, a name and three taps make the first note, and everyone has it", async ({ facilitator, participant }) => {
  const { workshop, code, joinUrl } = await facilitator.makesWorkshop();
  await facilitator.page.goto(`/taller/${workshop}`);
  await facilitator.looksInto("Mesa 2");
  const luis = await participant("Luis");
  await luis.joinsByCode(code, "Mesa 2");

  const ana = await participant("Ana", "phone");
  await ana.page.goto(joinUrl);
  await expect(ana.page.getByLabel("¿Cómo quiere que le llamen?")).toBeFocused();
  await ana.page.keyboard.type("Ana");
  await ana.page.getByRole("radio", { name: "Mesa 2" }).tap();
  await ana.page.getByRole("button", { name: "Unirse al taller" }).tap();
  await expect(ana.textBox).toBeFocused();
  await ana.page.keyboard.type("Ministerio");
  await ana.page.getByRole("button", { name: "Agregar", exact: true }).tap();
  await ana.seesNote("Ministerio");
  await ana.isSaved();
  expect(ana.touches(), "taps from the scan to the first note").toBeLessThanOrEqual(3);

  await expectPainted(luis.page, "Ministerio");
  await expectPainted(facilitator.page, "Ministerio");
});

test("three people see each other's notes, names and cursors, and hardly wait", async ({ facilitator, participant }, {
  annotations,
}) => {
  const { workshop, code, joinUrl } = await facilitator.hasWorkshop();
  const [ana, luis] = await Promise.all([participant("Ana", "phone"), participant("Luis")]);
  await Promise.all([ana.joinsByQr(joinUrl), luis.joinsByCode(code), facilitator.page.goto(`/taller/${workshop}`)]);
  await Promise.all([ana, luis, facilitator].map((person) => person.isSaved()));

  await luis.pointsAt({ x: 720, y: 520 });
  await expectPainted(facilitator.page, "Luis");

  const waits: number[] = [];
  for (let index = 0; index < 24; index += 1) {
    const words = `Idea ${index}`;
    const [from, to] = index % 2 === 0 ? [luis, facilitator] : [facilitator, luis];
    await from.writesNoteAt({ x: 300 + (index % 6) * 170, y: 300 + Math.floor(index / 6) * 155 }, words);
    await expectPainted(to.page, words);
    waits.push(await wayOfWords(words, { from: from.page, to: to.page }));
  }
  await ana.sendsNote("Celular");
  await expectPainted(luis.page, "Celular");
  for (const words of ["Idea 0", "Idea 23"]) await ana.seesNote(words);

  const medianMs = Math.round(waits.sort((a, b) => a - b)[waits.length / 2] ?? Number.NaN);
  const slowestMs = Math.round(waits.at(-1) ?? Number.NaN);
  const figure = `${medianMs} ms in the median of ${waits.length} notes, ${slowestMs} ms at worst`;
  annotations.push({ type: "from one screen to another", description: figure });
  process.stdout.write(`  from one screen to another: ${figure}\n`);
  expect(medianMs).toBeLessThan(2000);
});

test("two people type into one note at once, and both texts are there", async ({ facilitator, participant }) => {
  const { code } = await facilitator.hasWorkshop();
  const [ana, luis] = await Promise.all([participant("Ana"), participant("Luis")]);
  await Promise.all([ana.joinsByCode(code), luis.joinsByCode(code)]);
  await ana.writesNoteAt({ x: 500, y: 450 }, "medio");
  await expectPainted(luis.page, "medio");

  await luis.page.mouse.dblclick(500, 450);
  await ana.page.mouse.dblclick(500, 450);
  await expect(luis.textBox).toBeFocused();
  await expect(ana.textBox).toBeFocused();
  await expectPainted(luis.page, "Ana escribe");
  await ana.page.keyboard.press("Home");
  await Promise.all([
    ana.page.keyboard.type("antes ", { delay: 20 }),
    luis.page.keyboard.type(" después", { delay: 20 }),
  ]);

  await expect(ana.textBox).toHaveValue("antes medio después");
  await expect(luis.textBox).toHaveValue("antes medio después");
  await luis.page.keyboard.press("Escape");
  await expect.poll(() => paintedWords(luis.page)).toContain("antes medio");
});
