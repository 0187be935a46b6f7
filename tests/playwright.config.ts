/** The screen tests: the system's own Chromium against real servers that the tests start. */
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/setup/browser.mjs";

const executablePath = await findBrowser();

/** A host name that is not `localhost`, so that the page lives under the rules of plain HTTP on a network. */
const PLAIN_HTTP_HOST = "minga.test";

export default defineConfig({
  testDir: "browser",
  outputDir: "../test-results",
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    trace: "off",
    video: "off",
    screenshot: "only-on-failure",
    locale: "es-CO",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--host-resolver-rules=MAP ${PLAIN_HTTP_HOST} 127.0.0.1`,
      ],
    },
  },
  projects: [{ name: "chromium" }],
});
