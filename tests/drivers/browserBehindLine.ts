/** A browser that reaches a server only through a line that can be cut. */
import type { Browser, LaunchOptions, PlaywrightWorkerArgs } from "@playwright/test";
import { type Line, openLine } from "./browserLine.ts";

export interface BehindLine {
  readonly browser: Browser;
  readonly line: Line;
  readonly close: () => Promise<void>;
}

interface Launcher extends Pick<PlaywrightWorkerArgs, "playwright"> {
  readonly launchOptions: LaunchOptions;
}

export async function openBehindLine({ playwright, launchOptions }: Launcher, port: number): Promise<BehindLine> {
  const line = await openLine(port);
  const through = `--host-resolver-rules=MAP minga.test:${port} 127.0.0.1:${line.port}`;
  const args = (launchOptions.args ?? []).filter((arg) => !arg.startsWith("--host-resolver-rules"));
  const browser = await playwright.chromium.launch({ ...launchOptions, args: [...args, through] });
  return {
    browser,
    line,
    async close() {
      await browser.close();
      await line.close();
    },
  };
}
