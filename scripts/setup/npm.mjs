/** Calls the npm that is running us, else the one on the PATH. */
import { delimiter, dirname } from "node:path";
import { runQuietly } from "./child.mjs";

/**
 * @param {readonly string[]} args
 * @param {{ node: string, cwd?: string }} options `node` runs npm, which then takes that version for the one to install for.
 */
export function npm(args, { node, cwd }) {
  const where = cwd === undefined ? {} : { cwd };
  const running = process.env["npm_execpath"];
  if (running?.endsWith("npm-cli.js")) return runQuietly([node, running, ...args], where);
  const isWindows = process.platform === "win32";
  const env = { PATH: `${dirname(node)}${delimiter}${process.env["PATH"] ?? ""}` };
  return runQuietly([isWindows ? "npm.cmd" : "npm", ...args], { ...where, env, shell: isWindows });
}
