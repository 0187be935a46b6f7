/** Everything `npm test` does, in order: cheap and telling first. */
import { join } from "node:path";
import { provideBrowser } from "../setup/browser.mjs";
import { provideOffice } from "../setup/office.mjs";
import { root, tools } from "../setup/places.mjs";
import { words } from "../setup/words.mjs";
import { readPlaywright, readVitest } from "./tally.mjs";

/**
 * What a step runs. `commands` run side by side and each counts as one test, passed when it ends well; a `runner`
 * counts its own tests and writes them to `report`.
 * @typedef {{ readonly name: string, readonly commands: readonly (readonly string[])[] }} Checks
 * @typedef {object} Runner
 * @property {string} name
 * @property {(report: string) => readonly string[]} command
 * @property {(report: string) => Readonly<Record<string, string>>} [env]
 * @property {(report: unknown) => import("./tally.mjs").Tally} read
 * @property {Need} [needs] a program of the machine, without which it is not run.
 * @property {boolean} [long] only where there is time: with CI=1, or when it is named.
 * @typedef {object} Need
 * @property {() => Promise<string | undefined>} provide its path.
 * @property {string} variable under which the step is told that path.
 * @property {string} missing what to say where it cannot be had.
 * @typedef {Checks | Readonly<Runner>} Step
 */

/** @type {Need} */
const browser = { provide: provideBrowser, variable: "CHROMIUM_PATH", missing: words.browserMissing };
/** @type {Need} */
const office = { provide: provideOffice, variable: "SOFFICE_PATH", missing: words.officeMissing };

/** @type {readonly Step[]} */
export const steps = [
  {
    name: "types",
    commands: ["shared", "server", "client", "tests"].map((workspace) => [tools.typescript, "-p", workspace]),
  },
  { name: "lint", commands: [[tools.biome, "ci", "--colors=off", "."]] },
  { name: "build", commands: [[join(root, "scripts", "build.mjs")]] },
  vitest("unit"),
  vitest("house"),
  vitest("contracts"),
  vitest("convergence"),
  vitest("server"),
  playwright("browser"),
  { ...vitest("exports"), needs: office, long: true },
];

/**
 * @param {string} project
 * @returns {Readonly<Runner>}
 */
function vitest(project) {
  return {
    name: project,
    command: (report) => [
      tools.vitest,
      "run",
      `--project=${project}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    read: readVitest,
  };
}

/**
 * @param {string} folder
 * @returns {Readonly<Runner>}
 */
function playwright(folder) {
  return {
    name: folder,
    command: () => [
      tools.playwright,
      "test",
      `--config=${join(root, "tests", "playwright.config.ts")}`,
      "--reporter=list,json",
    ],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    read: readPlaywright,
    needs: browser,
  };
}
