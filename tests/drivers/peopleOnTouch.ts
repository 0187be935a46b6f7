/** Fingers on glass, one or two at a time, as the browser gets them from the screen. */
import type { BrowserContext, Page } from "@playwright/test";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Steps of a movement: enough that the page sees it as one. */
const STEPS = 8;

export async function onTouch({ page, context }: { readonly page: Page; readonly context: BrowserContext }) {
  const glass = await context.newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Spot[]) =>
    glass.send("Input.dispatchTouchEvent", { type, touchPoints: touchPoints.map((spot, id) => ({ ...spot, id })) });

  /** Every finger from its first place to its last, together. */
  async function move(ways: readonly { readonly from: Spot; readonly to: Spot }[]): Promise<void> {
    const at = (share: number) =>
      ways.map(({ from, to }) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));
    await send("touchStart", at(0));
    for (let step = 1; step <= STEPS; step += 1) await send("touchMove", at(step / STEPS));
    await send("touchEnd", []);
  }

  return {
    drag: (from: Spot, to: Spot) => move([{ from, to }]),
    /** Two fingers side by side around a place, from one distance to another. */
    pinch({ x, y }: Spot, { fromPx, toPx }: { readonly fromPx: number; readonly toPx: number }) {
      return move([-0.5, 0.5].map((side) => ({ from: { x: x + side * fromPx, y }, to: { x: x + side * toPx, y } })));
    },
    async tap(spot: Spot): Promise<void> {
      await send("touchStart", [spot]);
      await send("touchEnd", []);
    },
  };
}
