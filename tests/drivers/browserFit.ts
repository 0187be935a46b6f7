/** Whether everything on a page can be read where it stands: nothing runs off its edge, nothing is cut off. */
import { expect, type Page } from "@playwright/test";

interface View {
  /** Which page, in which state. */
  readonly name: string;
  readonly widthPx: number;
  /** How large people have set their letters; 1 is what most leave. */
  readonly textScale: 1 | 2;
}

/** Fails with a line for each thing that does not fit. The page is left as it was. */
export async function expectEverythingFits(page: Page, { name, widthPx, textScale }: View): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: widthPx, height: size?.height ?? 900 });
  await scaleText(page, textScale);
  await expect
    .poll(() => page.evaluate(findMisfits), { message: `${name} at ${widthPx} px and ${textScale * 100} % text` })
    .toEqual([]);
  await scaleText(page, 1);
  if (size) await page.setViewportSize(size);
}

async function scaleText(page: Page, scale: View["textScale"]): Promise<void> {
  await page.evaluate((scale) => {
    document.documentElement.style.fontSize = scale === 1 ? "" : `${scale * 100}%`;
  }, scale);
}

/** Runs in the page. A line a finding, with the words it is about. */
function findMisfits(): readonly string[] {
  const misfits: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) misfits.push(`the page is ${scrollWidth} px wide on ${clientWidth} px`);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? "";
    const holder = node.parentElement;
    if (words === "" || holder === null || !holder.checkVisibility({ visibilityProperty: true })) continue;
    if (holder.closest("option, script, noscript, [aria-hidden=true]") !== null) continue;
    // What lies on a board goes where the board is moved.
    if (holder.closest('[style*="translate("]') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const fault = cutBy(holder, range.getBoundingClientRect());
    if (fault !== undefined) misfits.push(`${fault}: «${words.slice(0, 60)}»`);
  }
  return misfits;

  function cutBy(holder: Element, text: DOMRect): string | undefined {
    // Letters are drawn lower than the box that the font asks for.
    const slackY = Number.parseFloat(getComputedStyle(holder).fontSize) * 0.2;
    const slackX = 1.5;
    for (let around: Element | null = holder; around !== null; around = around.parentElement) {
      const style = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      // What only screen readers are told is a pixel large; what scrolls shows everything in time.
      if (box.width <= 1 || box.height <= 1) return undefined;
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return undefined;
      // What people named is cut short with an ellipsis where a whole row of names must fit.
      if (style.textOverflow === "ellipsis") return undefined;
      const isControl = around.matches("button, a, summary") && style.display !== "inline";
      const isWider = text.left < box.left - slackX || text.right > box.right + slackX;
      const isHigher = text.top < box.top - slackY || text.bottom > box.bottom + slackY;
      const tag = around.tagName.toLowerCase();
      if (isWider && (isControl || style.overflowX !== "visible")) return `wider than its ${tag}`;
      if (isHigher && (isControl || style.overflowY !== "visible")) return `higher than its ${tag}`;
      if (style.position === "fixed") return undefined;
    }
    return undefined;
  }
}
