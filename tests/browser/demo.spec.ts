/** The sample workshop: a hundred notes in four groups, and a link for everyone who needs one. */
import { demoId } from "@minga/server/demo/sampleIds.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import { openDevice } from "../drivers/browserDevice.ts";
import { expectPainted, listenToBrush } from "../drivers/browserPaint.ts";
import { expect, facilitatorOn, test as ground, participantOn } from "../drivers/browserTest.ts";
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

test("the sample opens with a hundred notes, twenty-five in each group", async ({ browser, sample }) => {
  const device = await openDevice(browser, "laptop", { origin: sample.origin });
  await listenToBrush(device.context);
  const rosa = facilitatorOn(device);

  await rosa.page.goto(sample.demo?.["facilitatorUrl"] ?? "");
  await expect(rosa.page).toHaveURL(/\/taller\/[^/]+\/preparar$/);
  await rosa.page.getByRole("link", { name: "Abrir tableros" }).click();
  await expectPainted(rosa.page, "16 notas");

  let notes = 0;
  for (const group of sampleWorkshop.groups) {
    for (const [board, count] of countByBoard(group)) {
      const where = `?grupo=${demoId(group.id)}&tablero=${board}&vista=lista`;
      await rosa.page.goto(`/taller/${sample.demo?.["workshop"]}${where}`);
      await expect(rosa.list.locator("[data-item]"), `${group.name}, ${board}`).toHaveCount(count);
      notes += count;
    }
  }
  expect(notes).toBe(100);
  await device.context.close();
  expect(device.faults).toEqual([]);
});

function countByBoard({ notes }: (typeof sampleWorkshop)["groups"][number]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { board } of notes) counts.set(board, (counts.get(board) ?? 0) + 1);
  expect(notes).toHaveLength(25);
  return counts;
}

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
  await expect(ana.list.locator("[data-item]")).toHaveCount(16);
  await expect(wall.page.getByText(/Acaban de llegar Ana/)).toBeVisible();
  for (const { context, faults } of [wall, phone]) {
    await context.close();
    expect(faults).toEqual([]);
  }
});
