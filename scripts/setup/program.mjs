/** Programs of the machine that some tests need: found where they usually are, and installed where that asks nobody anything. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runQuietly } from "./child.mjs";
import { keepLog, step } from "./say.mjs";

/**
 * @typedef {object} Program
 * @property {string} variable Environment variable with its path: decides where it is set.
 * @property {readonly string[]} commands What it is called on a PATH.
 * @property {readonly string[]} elsewhere Where it lives on machines that have it on none.
 */

/**
 * The path of a program, or `undefined`.
 * @param {Program} program
 */
export function findProgram({ variable, commands, elsewhere }) {
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...elsewhere].find((path) => existsSync(path));
}

/**
 * Installs packages only where we are root on a Debian, since elsewhere it would need a password.
 * @param {{ variable: string, packages: readonly string[], saying: string }} wanted `variable` set: somebody has chosen.
 */
export async function installOnDebian({ variable, packages, saying }) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get") || process.env[variable]) return;
  await step(saying, async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const updated = await runQuietly(["/usr/bin/apt-get", "update"], { env });
    const command = ["/usr/bin/apt-get", "install", "-y", ...packages];
    const installed = await runQuietly(command, { env });
    if (installed.code !== 0) keepLog(updated.output + installed.output);
  });
}
