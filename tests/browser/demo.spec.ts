/** The sample workshop: a hundred notes in four groups, and a link for everyone who needs one. */

import { demoId } from "@minga/server/demo/sampleIds.ts";
import { reportPageAddress } from "@minga/shared/protocol/http/reports.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import type { Locator } from "@playwright/test";
import { expectAccessible } from "../drivers/browserAxe.ts";
import { openDevice } from "../drivers/browserDevice.ts";
import { expectPainted, listenToBrush } from "../drivers/browserPaint.ts";
import { expect, facilitatorOn, test as ground, participantOn } from "../drivers/browserTest.ts";
import { onPlan } from "../drivers/peopleOnPlan.ts";
import { type RunningServer, startServer } from "../drivers/server.ts";

const test = ground.extend<object, { readonly sample: RunningServer }>({
  sample: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
    async ({}, use) => {
      const server = await startServer({ args: ["--demo"] });
      await use(server);
      await server.dispose();
    },
    { scope: "worker" },
  ],
});

test("the sample opens at a roadmap of ten bars, and holds a hundred notes, twenty-five in each group", async ({
  browser,
  sample,
}) => {
  const device = await openDevice(browser, "laptop", { origin: sample.origin });
  await listenToBrush(device.context);
  const rosa = facilitatorOn(device);

  await rosa.page.goto(sample.demo?.["facilitatorUrl"] ?? "");
  await expect(rosa.page).toHaveURL(/\/taller\/[^/]+\/preparar$/);
  await rosa.page.getByRole("link", { name: "Abrir tableros" }).click();
  await expectPainted(rosa.page, "Jornadas de directivos en ventanilla");
  await expect(rosa.page.getByText("21 ideas sin fecha")).toBeVisible();

  let notes = 0;
  for (const group of sampleWorkshop.groups) {
    for (const [board, count] of countByBoard(group)) {
      const where = `?grupo=${demoId(group.id)}&tablero=${board}&vista=lista`;
      await rosa.page.goto(`/taller/${sample.demo?.["workshop"]}${where}`);
      await expect(notesIn(rosa.list), `${group.name}, ${board}`).toHaveCount(count);
      notes += count;
    }
  }
  expect(notes).toBe(100);
  await device.context.close();
  expect(device.faults).toEqual([]);
});

/** Themes have entries of their own. */
function notesIn(list: Locator): Locator {
  return list.locator("[data-item*='-n']");
}

function countByBoard({ notes }: (typeof sampleWorkshop)["groups"][number]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { board } of notes) counts.set(board, (counts.get(board) ?? 0) + 1);
  expect(notes).toHaveLength(25);
  return counts;
}

// The last comes from three initiatives, and those from three notes.
for (const code of ["A1.1", "A2.3", "A4.1"]) {
  test(`action ${code} is walked back to its notes, and each note forward to it`, async ({ browser, sample }) => {
    const device = await openDevice(browser, "laptop", { origin: sample.origin });
    const { page } = device;
    const plan = onPlan(page);
    const group = sampleWorkshop.groups[Number(code[1]) - 1];
    const action = group?.actions[Number(code[3]) - 1];
    const initiatives = group?.initiatives.filter(({ id }) => action?.madeFrom.includes(id)) ?? [];
    const ideas = new Set(initiatives.flatMap(({ madeFrom }) => madeFrom));

    await page.goto(sample.demo?.["facilitatorUrl"] ?? "");
    await expect(page).toHaveURL(/\/preparar$/);
    await page.goto(`/taller/${sample.demo?.["workshop"]}/plan?grupo=${demoId(group?.id ?? "")}&accion=${action?.id}`);
    const path = plan.path(code);
    for (const { text } of initiatives) await expect(path.getByText(text).first()).toBeVisible();
    for (const { id, text } of group?.notes.filter((note) => ideas.has(note.id)) ?? []) {
      await path.getByRole("link", { name: text }).first().click();
      await expect(page).toHaveURL(new RegExp(`tablero=ideas.*idea=${id}|idea=${id}.*tablero=ideas`));
      await page.getByRole("button", { name: "¿Qué pasó con esta idea?" }).click();
      await expect(plan.dialog.getByText(text).first()).toBeVisible();
      // By each initiative that came of it.
      await plan.dialog
        .getByRole("link", { name: `Es la acción ${code}:` })
        .first()
        .click();
      await expect(path).toBeVisible();
    }
    await device.context.close();
    expect(device.faults).toEqual([]);
  });
}

test("the report of the sample is read without a mouse or eyes, and loads nothing else", async ({
  browser,
  sample,
}) => {
  const device = await openDevice(browser, "phone", { origin: sample.origin });
  const { page } = device;
  await page.goto(sample.demo?.["facilitatorUrl"] ?? "");
  await expect(page).toHaveURL(/\/preparar$/);

  await page.goto(reportPageAddress({ workshop: sample.demo?.["workshop"] ?? "" }));

  await expect(page.getByRole("heading", { level: 1, name: sampleWorkshop.title })).toBeVisible();
  await expect(page.getByRole("heading", { level: 4, name: /^A\d\.\d / })).toHaveCount(24);
  await expectAccessible(page, "the page to print");
  await device.context.close();
  expect(device.faults).toEqual([]);
});

test("the projector's link shows the way in, and the code lets one in among the others", async ({
  browser,
  sample,
}) => {
  const wall = await openDevice(browser, "projector", { origin: sample.origin });
  const phone = await openDevice(browser, "phone", { origin: sample.origin });
  const code = sample.demo?.["code"] ?? "";

  await wall.page.goto(sample.demo?.["projectorUrl"] ?? "");
  await expect(wall.page.getByText(code)).toBeVisible();
  await expect(wall.page.getByRole("img", { name: "Código QR para unirse al taller" })).toBeVisible();
  expect(wall.page.url()).not.toContain("#");

  const ana = participantOn(phone, "Ana");
  await ana.joinsByCode(code, "Mesa 3");
  await expect(phone.page.getByText("Mesa nacional-local constituida").first()).toBeVisible();
  await phone.page.goto(`/taller/${sample.demo?.["workshop"]}?tablero=${sampleWorkshop.boards.ideas}`);
  await expect(notesIn(ana.list)).toHaveCount(16);
  await expect(wall.page.getByText(/Acaban de llegar Ana/)).toBeVisible();
  for (const { context, faults } of [wall, phone]) {
    await context.close();
    expect(faults).toEqual([]);
  }
});
