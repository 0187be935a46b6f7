/** What stands on a canvas, in words: a listener on the brush itself, for boards whose notes are painted and not mounted. */
import { type BrowserContext, expect, type Page } from "@playwright/test";

/** Both clocks tell ms since 1970, so that what one browser writes and another paints can be compared. */
interface Painter {
  /** When these words were first painted on any canvas. */
  readonly firstAt: Readonly<Record<string, number>>;
  /** When a text box was first given these words. */
  readonly typedAt: Readonly<Record<string, number>>;
  /** Words that stand on a canvas now. */
  now(): readonly string[];
}

/** To be called before the first page of the context is opened. */
export async function listenToBrush(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const clock = () => performance.timeOrigin + performance.now();
    const canvases = new Map<HTMLCanvasElement, Set<string>>();
    const firstAt: Record<string, number> = {};
    const typedAt: Record<string, number> = {};
    const brush = CanvasRenderingContext2D.prototype;
    const { fillText, clearRect } = brush;
    brush.fillText = function (this: CanvasRenderingContext2D, ...painted: Parameters<typeof fillText>) {
      const [words] = painted;
      const standing = canvases.get(this.canvas) ?? new Set();
      canvases.set(this.canvas, standing.add(words));
      firstAt[words] ??= clock();
      fillText.apply(this, painted);
    };
    brush.clearRect = function (this: CanvasRenderingContext2D, ...area: Parameters<typeof clearRect>) {
      canvases.delete(this.canvas);
      clearRect.apply(this, area);
    };
    window.addEventListener(
      "input",
      ({ target }) => {
        if (target instanceof HTMLTextAreaElement) typedAt[target.value] ??= clock();
      },
      { capture: true },
    );
    const painter: Painter = {
      firstAt,
      typedAt,
      now: () => [...canvases].flatMap(([canvas, words]) => (canvas.isConnected ? [...words] : [])),
    };
    Object.assign(window, { painter });
  });
}

/** Waits until these words stand on the board. */
export async function expectPainted(page: Page, words: string): Promise<void> {
  await expect.poll(() => paintedWords(page), { message: `«${words}» on the board` }).toContain(words);
}

/** Every line that stands on a canvas of the page. */
export async function paintedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { painter: Painter }).painter.now());
}

/** How long it took, in ms, from a text box of one page to the canvas of another. */
export async function wayOfWords(words: string, { from, to }: { readonly from: Page; readonly to: Page }) {
  const read = (page: Page, list: "typedAt" | "firstAt") =>
    page.evaluate(([words, list]) => (window as unknown as { painter: Painter }).painter[list][words] ?? Number.NaN, [
      words,
      list,
    ] as const);
  return (await read(to, "firstAt")) - (await read(from, "typedAt"));
}
