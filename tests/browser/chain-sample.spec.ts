/** The sample's chain through the interface: what it counts, and the way from its actions to notes and back. */
import { demoId } from "@minga/server/demo/sampleIds.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import { expectAccessible } from "../drivers/browserAxe.ts";
import { sourcesOf, test } from "../drivers/browserSample.ts";
import { expect } from "../drivers/browserTest.ts";
import { onKeys } from "../drivers/peopleOnKeys.ts";
import { onPlan } from "../drivers/peopleOnPlan.ts";
import { voting } from "../drivers/peopleVoting.ts";

/** The action of the sample that was made from three notes, by way of three initiatives. */
const THREE_SOURCES = "A4.1";

test.setTimeout(120_000);

for (const code of ["A1.1", "A2.3", THREE_SOURCES]) {
  test(`action ${code} of the sample is walked back to its notes with keys alone, in lists`, async ({
    leads,
    sample,
  }) => {
    const { page, opensList } = await leads();
    const { group, notes } = sourcesOf(code);
    const [keys, plan] = [onKeys(page), onPlan(page)];
    await page.goto(`${sample.home}/plan?grupo=${group}`);
    await keys.presses(plan.row(code).getByRole("button"));
    const [first] = notes;
    for (const { text } of notes) {
      await keys.presses(plan.path(code).getByRole("link", { name: text }).first());
      await expect(page).toHaveURL(/tablero=ideas/);
      await opensList();
      const note = page.getByRole("button", { name: `Opciones de la nota: ${text}` });
      if ((await note.getAttribute("aria-expanded")) !== "true") await keys.presses(note);
      if (text === first?.text) await expectAccessible(page, `${code}, at its note in the list`);
      await keys.presses(page.getByRole("button", { name: "¿Qué pasó con esta idea?" }));
      await keys.presses(plan.dialog.getByRole("link", { name: `Es la acción ${code}:` }).first());
      await expect(plan.row(code).getByRole("button")).toHaveAttribute("aria-expanded", "true");
    }
    await expectAccessible(page, `${code}, back at its action`);
  });
}

test("a note of the sample leads forward to its action on a phone", async ({ leads, sample }) => {
  const { page } = await leads("phone");
  const plan = onPlan(page);
  const { group, notes } = sourcesOf(THREE_SOURCES);
  expect(notes).toHaveLength(3);
  await page.goto(`${sample.home}?grupo=${group}&tablero=ideas`);
  await page.getByRole("button", { name: `Opciones de la nota: ${notes[0]?.text}` }).tap();
  await page.getByRole("button", { name: "¿Qué pasó con esta idea?" }).tap();
  await expectAccessible(page, "what became of a note, on a phone");
  await plan.dialog
    .getByRole("link", { name: `Es la acción ${THREE_SOURCES}:` })
    .first()
    .tap();
  await expect(plan.panel(THREE_SOURCES)).toBeVisible();
  await expectAccessible(page, "an action on a phone");
});

test("the sample shows its 160 dots, 64 scores, 40 initiatives and 24 actions", async ({ leads, sample }) => {
  const { page } = await leads();
  const { boards, groups } = sampleWorkshop;
  const shown = { scores: 0, initiatives: 0 };
  for (const { id, notes, initiatives } of groups) {
    const scored = notes.filter(({ score }) => score !== undefined).length;
    await page.goto(`${sample.home}?grupo=${demoId(id)}&tablero=${boards.matrix}&vista=lista`);
    const scores = page.getByRole("button", { name: /^Opciones de la idea: / });
    await expect(scores).toHaveCount(scored);
    await page.goto(`${sample.home}?grupo=${demoId(id)}&tablero=${boards.roadmap}&vista=lista`);
    await expect(page.getByRole("button", { name: /^Opciones de la iniciativa: / })).toHaveCount(initiatives.length);
    await page.goto(`${sample.home}?grupo=${demoId(id)}&tablero=${boards.ideas}`);
    await page.getByRole("button", { name: "Más opciones" }).click();
    await page.getByRole("menuitem", { name: "Resultado de la votación" }).click();
    await expect(voting(page).result.getByText("8 personas, 40 votos secretos")).toBeVisible();
    shown.scores += scored;
    shown.initiatives += initiatives.length;
  }
  expect(shown).toEqual({ scores: 64, initiatives: 40 });
  await page.goto(`${sample.home}/plan`);
  await page.getByRole("button", { name: /Ir al plan de otra mesa$/ }).click();
  await page.getByRole("menuitemradio", { name: "Todas las mesas" }).click();
  await expect(page.getByRole("rowheader", { name: /^A\d\.\d$/ })).toHaveCount(24);
  await expectAccessible(page, "the plans of all groups");
});
