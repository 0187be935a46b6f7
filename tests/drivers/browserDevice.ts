/** A laptop, a phone, a projector: a browser window of its own, with nothing in common with any other. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { watchContext } from "./browserWatch.ts";

export const kinds = {
  laptop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  projector: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Record<string, BrowserContextOptions>;
export type DeviceKind = keyof typeof kinds;

export interface Device {
  readonly kind: DeviceKind;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every time a finger or a mouse came down on a page, since the device was opened. */
  readonly touches: () => number;
  /** What went wrong that never may, so far. */
  readonly faults: readonly string[];
}

export interface DeviceOptions extends Pick<BrowserContextOptions, "storageState" | "colorScheme"> {
  /** Where the server is: the only place that the device may ask. */
  readonly origin: string;
}

export async function openDevice(
  browser: Browser,
  kind: DeviceKind,
  { origin, ...options }: DeviceOptions,
): Promise<Device> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: "es-CO",
    reducedMotion: "reduce",
    ...kinds[kind],
    ...options,
  });
  const faults = watchContext(context, origin);
  let touches = 0;
  await context.exposeBinding("countTouch", () => {
    touches += 1;
  });
  await context.addInitScript(() => {
    const { countTouch } = window as unknown as { countTouch(): void };
    window.addEventListener("pointerdown", () => countTouch(), { capture: true });
  });
  return { kind, context, page: await context.newPage(), touches: () => touches, faults };
}
