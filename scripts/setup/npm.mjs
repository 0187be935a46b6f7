/** Calls npm the way we were called: with the npm that is running us, else the one on the PATH. */
import { runQuietly } from "./child.mjs";

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function npm(args, options = {}) {
  const running = process.env["npm_execpath"];
  if (running?.endsWith("npm-cli.js")) {
    return runQuietly([process.execPath, running, ...args], options);
  }
  const isWindows = process.platform === "win32";
  return runQuietly([isWindows ? "npm.cmd" : "npm", ...args], { ...options, shell: isWindows });
}
