/** How much a phone has to load from the scan until it can write: eighty phones share one line. */
import type { Request } from "@playwright/test";
import { expect, test } from "../drivers/browserTest.ts";

const LIMIT_BYTES = 200_000;

test("from the scan to the list a phone loads at most 200 kB in all", async ({ facilitator, participant }, {
  annotations,
}) => {
  const { joinUrl } = await facilitator.makesWorkshop();
  const ana = await participant("Ana", "phone");
  const loaded: Request[] = [];
  ana.page.on("requestfinished", (request) => loaded.push(request));

  await ana.joinsByQr(joinUrl);
  await ana.isSaved();
  await expect(ana.textBox).toBeFocused();
  await ana.page.waitForLoadState("networkidle");

  // Packed, as it came over the line.
  const bytesOf = new Map<string, number>();
  for (const request of loaded) {
    const { responseBodySize } = await request.sizes();
    bytesOf.set(request.resourceType(), (bytesOf.get(request.resourceType()) ?? 0) + responseBodySize);
  }
  const total = [...bytesOf.values()].reduce((sum, bytes) => sum + bytes, 0);
  const parts = [...bytesOf].map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`).join(", ");
  const figure = `${kilobytes(total)} kB in ${loaded.length} answers (${parts})`;
  annotations.push({ type: "a phone's first load", description: figure });
  process.stdout.write(`  a phone's first load: ${figure}\n`);
  expect(total).toBeLessThanOrEqual(LIMIT_BYTES);
});

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
