/** One short line for each step with the time it took, and one sentence when a step cannot be done. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setUpLog } from "./places.mjs";
import { language, words } from "./words.mjs";

/** A step that cannot be done; its message is the one sentence of what to do. */
export class SetUpProblem extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} ms */
export function seconds(ms) {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(language, options).format(ms / 1000)} s`;
}

/**
 * Names a step, does it, and says how long it took.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 */
export async function step(name, work) {
  say(`· ${name} …`);
  const began = Date.now();
  const result = await work();
  say(`✓ ${name} (${seconds(Date.now() - began)})`);
  return result;
}

/**
 * Keeps what a failed step printed, so that people are told one sentence and the rest is there for who wants it.
 * Where nobody can go and look, in CI, it is shown as well.
 * @param {string} output
 */
export function keepLog(output) {
  mkdirSync(dirname(setUpLog), { recursive: true });
  writeFileSync(setUpLog, output);
  if (process.env["CI"]) say(output);
  return setUpLog;
}

/**
 * The one sentence that answers a failure, whatever it was.
 * @param {unknown} failure
 */
export function sentenceFor(failure) {
  if (failure instanceof SetUpProblem) return failure.message;
  return words.unexpected(failure instanceof Error ? failure.message : String(failure));
}
