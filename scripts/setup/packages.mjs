/** Sees to it that node_modules holds what package-lock.json names, and leaves the network alone when it does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { root } from "./places.mjs";
import { keepLog, SetUpProblem, step } from "./say.mjs";
import { words } from "./words.mjs";

/**
 * With the Node that will use them: an older one leaves out the optional packages that do not say they support it,
 * among them the bundler's own engine.
 * @param {string} node
 */
export async function installPackages(node) {
  if (arePackagesFresh()) return;
  await step(words.packages, async () => {
    const { code, output } = await npm(["ci", "--include=dev", "--include=optional", "--ignore-scripts"], { node });
    if (code !== 0) throw new SetUpProblem(words.packagesFailed(keepLog(output)));
  });
}

/**
 * npm ends an installation by writing down what it installed, beside the packages; an interrupted one has no such
 * list. Optional packages are left out of the comparison: most belong to other machines.
 */
function arePackagesFresh() {
  const wanted = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional }]) => {
    if (!path.includes("node_modules/") || optional || devOptional) return true;
    const there = installed[path];
    return there !== undefined && (link === true || there.version === version);
  });
}

/**
 * @typedef {{ readonly version?: string, readonly link?: boolean, readonly optional?: boolean, readonly devOptional?: boolean }} Entry
 * @param {string} file
 * @returns {Readonly<Record<string, Entry>> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
