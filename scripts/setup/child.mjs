/** Running other programs: quietly for set-up, or in our place for the server and the tests. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, isAbsolute } from "node:path";
import { root } from "./places.mjs";

/** How often we look whether the npm that runs us is still there, in ms. */
const ORPHAN_CHECK_MS = 250;

/** @typedef {{ readonly code: number, readonly output: string }} Outcome */

/**
 * Runs a program to its end and returns what it printed; never throws, a program that is not there has code 127.
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>>, shell?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function runQuietly([program = "", ...args], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...environmentFor(program), ...options.env },
      shell: options.shell ?? false,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/**
 * Runs a program in our place: it has our terminal, gets our signals, and its exit code is returned.
 * @param {readonly string[]} command
 * @param {{ env?: Readonly<Record<string, string>>, until?: AbortSignal }} [options] `until` asks it to end.
 * @returns {Promise<number>}
 */
export function runInFront([program = "", ...args], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...environmentFor(program), ...options.env },
      stdio: "inherit",
    });
    const stop = () => child.kill("SIGTERM");
    options.until?.addEventListener("abort", stop);
    const stopForwarding = forwardSignals(child);
    const stopWatching = watchParent(stop);
    child.on("error", () => finish(127));
    child.on("exit", (code, signal) => finish(exitCode(code, signal)));

    /** @param {number} code */
    function finish(code) {
      options.until?.removeEventListener("abort", stop);
      stopForwarding();
      stopWatching();
      resolve(code);
    }
  });
}

/**
 * Passes the signals that end us on to a child, which then ends by itself and in order.
 * @param {import("node:child_process").ChildProcess} child
 */
function forwardSignals(child) {
  const stops = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]).map((signal) => {
    const pass = () => {
      // A terminal gives Ctrl+C to the whole group: passing it on as well would make it two.
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      child.kill(signal);
    };
    process.on(signal, pass);
    return () => process.off(signal, pass);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * npm answers a signal by ending the shell between it and us, and we hear nothing of it but that our parent is gone.
 * @param {() => void} onOrphaned
 */
function watchParent(onOrphaned) {
  const parent = process.ppid;
  const isUnderNpm = process.env["npm_lifecycle_event"] !== undefined;
  const timer = setInterval(() => {
    if (!isUnderNpm || process.ppid === parent) return;
    clearInterval(timer);
    onOrphaned();
  }, ORPHAN_CHECK_MS);
  return () => clearInterval(timer);
}

/**
 * What a child starts with `node` is the same Node that it runs on.
 * @param {string} program
 */
function environmentFor(program) {
  if (!isAbsolute(program)) return process.env;
  const path = process.env["PATH"] ?? process.env["Path"] ?? "";
  return { ...process.env, PATH: `${dirname(program)}${delimiter}${path}` };
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}
