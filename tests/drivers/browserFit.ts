/** Whether everything on a page can be read where it stands: nothing runs off its edge, nothing is cut off. */
import { expect, type Page } from "@playwright/test";

/** How large people have set their letters; 1 is what most leave. */
type TextScale = 1 | 2;

/** Fails with a sentence for each thing that does not fit at this width, in px. */
export async function expectEverythingFits(
  page: Page,
  how: { readonly widthPx: number; readonly textScale: TextScale },
) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: how.widthPx, height: before?.height ?? 900 });
  await page.evaluate((scale) => {
    document.documentElement.style.fontSize = scale === 1 ? "" : `${scale * 100}%`;
  }, how.textScale);
  await page.evaluate(() => document.fonts.ready);
  await expect
    .poll(() => page.evaluate(findMisfits), {
      message: `at ${how.widthPx} px and ${how.textScale * 100} % text: ${new URL(page.url()).pathname}`,
    })
    .toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
  if (before) await page.setViewportSize(before);
}

/** Runs in the page. A line a finding, with the words it is about. */
function findMisfits(): readonly string[] {
  /** Rounding of fractions of a pixel. */
  const slackPx = 1.5;
  const misfits: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) misfits.push(`the page is ${scrollWidth} px wide on ${clientWidth} px`);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? "";
    const holder = node.parentElement;
    if (words === "" || holder === null || !holder.checkVisibility({ visibilityProperty: true })) continue;
    if (holder.closest("option, select, script, noscript, [aria-hidden=true]") !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    const cut = cutBy(holder, text);
    if (cut !== undefined) misfits.push(`${cut}: «${words.slice(0, 60)}»`);
  }
  return misfits;

  function cutBy(holder: Element, text: DOMRect): string | undefined {
    for (let around: Element | null = holder; around !== null; around = around.parentElement) {
      const style = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      // What only screen readers are told is a pixel large.
      if (box.width <= 1 || box.height <= 1) return undefined;
      const isControl = around.matches("button, a, summary, [role=button]");
      const clipsX = style.overflowX === "hidden" || style.overflowX === "clip";
      const clipsY = style.overflowY === "hidden" || style.overflowY === "clip";
      if (style.overflowX === "auto" || style.overflowX === "scroll") return undefined;
      const isWider = text.left < box.left - slackPx || text.right > box.right + slackPx;
      const isHigher = text.top < box.top - slackPx || text.bottom > box.bottom + slackPx;
      if ((isControl && style.display !== "inline") || (clipsX && clipsY)) {
        if (isWider) return `wider than its ${around.tagName.toLowerCase()}`;
        if (isHigher) return `higher than its ${around.tagName.toLowerCase()}`;
      } else if ((clipsX && isWider) || (clipsY && isHigher)) return `cut off by its ${around.tagName.toLowerCase()}`;
      if (style.position === "fixed") return undefined;
    }
    return undefined;
  }
}
