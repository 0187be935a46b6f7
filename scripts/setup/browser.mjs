/** Finds a Chromium, Chrome or Edge for the screen tests, and installs one where that is a matter of one command. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findProgram, installOnDebian } from "./program.mjs";
import { words } from "./words.mjs";

/** @type {import("./program.mjs").Program} */
const browser = {
  variable: "CHROMIUM_PATH",
  commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  elsewhere: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) => {
      const folder = process.env[variable];
      if (folder === undefined) return [];
      return [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ];
    }),
  ],
};

/** The path of a browser, or `undefined`. `CHROMIUM_PATH` decides where it is set. */
export async function findBrowser() {
  return findProgram(browser) ?? (process.env[browser.variable] ? undefined : findPlaywrightsOwn());
}

/** A browser, installed first if need be. */
export async function provideBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  await installOnDebian({ ...browser, packages: ["chromium"], saying: words.browserInstall });
  return findBrowser();
}

async function findPlaywrightsOwn() {
  try {
    const { chromium } = await import("@playwright/test");
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
