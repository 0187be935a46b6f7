/** Finds a Chromium, Chrome or Edge for the screen tests, and installs one where that is a matter of one command. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runQuietly } from "./child.mjs";
import { keepLog, step } from "./say.mjs";
import { words } from "./words.mjs";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where browsers live on machines that have them on no PATH. */
const elsewhere = [
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
];

/** The path of a browser, or `undefined`. `CHROMIUM_PATH` decides where it is set. */
export async function findBrowser() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...elsewhere].find((path) => existsSync(path)) ?? findPlaywrightsOwn();
}

/** A browser, installed first if need be: only where we are root on a Debian, since elsewhere it would need a password. */
export async function provideBrowser() {
  const found = await findBrowser();
  const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && !process.env["CHROMIUM_PATH"];
  if (found !== undefined || !canInstall) return found;
  await step(words.browserInstall, async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const updated = await runQuietly(["/usr/bin/apt-get", "update"], { env });
    const installed = await runQuietly(["/usr/bin/apt-get", "install", "-y", "chromium"], { env });
    if (installed.code !== 0) keepLog(updated.output + installed.output);
  });
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
