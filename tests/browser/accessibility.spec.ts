/** No page in any state breaks a rule that axe can check, on a desk and on a phone. */
import { expectAccessible } from "../drivers/browserAxe.ts";
import { type Look, tourOfBoards, tourOfDoors, tourOfPreparing } from "../drivers/browserPages.ts";
import { test } from "../drivers/browserTest.ts";

// A tour looks at a dozen states, twice each.
test.setTimeout(180_000);

const widthsPx = [1440, 390];

const look: Look = async (page, name) => {
  const size = page.viewportSize();
  for (const width of widthsPx) {
    await page.setViewportSize({ width, height: size?.height ?? 900 });
    await expectAccessible(page, `${name} at ${width} px`);
  }
  if (size) await page.setViewportSize(size);
};

for (const tour of [tourOfDoors, tourOfPreparing, tourOfBoards]) {
  test(`nobody is shut out of ${tour.name.replace("tourOf", "").toLowerCase()}`, async ({
    house,
    facilitator,
    participant,
  }) => {
    const [laptop, phone] = [await participant("Luis"), await participant("Ana", "phone")];
    await tour({ house, facilitator, laptop, phone }, look);
  });
}
