/** Every sentence fits where it stands: on a narrow phone, with letters twice as large, in Spanish and in English. */
import type { Page } from "@playwright/test";
import { expectEverythingFits } from "../drivers/browserFit.ts";
import { type Look, tourOfBoards, tourOfDoors, tourOfPreparing } from "../drivers/browserPages.ts";
import { test } from "../drivers/browserTest.ts";
import { reading } from "../drivers/peopleReading.ts";

// A tour looks at a dozen states, six times each.
test.setTimeout(180_000);

async function expectFitsAtEverySize(page: Page, name: string): Promise<void> {
  for (const [widthPx, textScale] of [
    [390, 1],
    [390, 2],
    [1440, 2],
  ] as const) {
    await expectEverythingFits(page, { name, widthPx, textScale });
  }
}

const look: Look = async (page, name) => {
  await expectFitsAtEverySize(page, name);
  const reader = reading(page);
  if (!(await reader.canSwitch())) return;
  await reader.switchesTo("English");
  await expectFitsAtEverySize(page, `${name}, in English`);
  await reader.switchesTo("Español");
};

for (const tour of [tourOfDoors, tourOfPreparing, tourOfBoards]) {
  test(`every sentence fits on ${tour.name.replace("tourOf", "").toLowerCase()}`, async ({
    house,
    facilitator,
    participant,
  }) => {
    const [laptop, phone] = [await participant("Luis"), await participant("Ana", "phone")];
    await tour({ house, facilitator, laptop, phone }, look);
  });
}
