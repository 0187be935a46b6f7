/** Does the steps one after the other, says how each went, and adds up the tests of all of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInFront, runQuietly } from "../setup/child.mjs";
import { say, seconds } from "../setup/say.mjs";
import { words } from "../setup/words.mjs";
import { add, nothing, tallyOf } from "./tally.mjs";

/** The whole of a long run, in ms: what lies beyond is named and not begun. */
const LONG_RUN_MS = 30 * 60_000;

/**
 * @typedef {import("./steps.mjs").Step} Step
 * @typedef {import("./tally.mjs").Tally} Tally
 * @param {readonly Step[]} steps
 * @param {{ node: string, isCi: boolean, areNamed: boolean }} where `areNamed`: somebody asked for these, the long ones too.
 * @returns {Promise<Tally>}
 */
export async function runSteps(steps, { node, isCi, areNamed }) {
  const reports = mkdtempSync(join(tmpdir(), "minga-tests-"));
  const timeUp = AbortSignal.timeout(LONG_RUN_MS);
  /** @type {string[]} */
  const notReached = [];
  let total = nothing;
  for (const step of steps) {
    const isLong = "long" in step && step.long === true;
    if (isLong && !isCi && !areNamed) {
      say(`– ${step.name}: ${words.notRun}. ${words.longOnly(step.name)}\n`);
      continue;
    }
    if (isLong && timeUp.aborted) {
      notReached.push(step.name);
      continue;
    }
    const began = Date.now();
    const tally =
      "commands" in step
        ? await runChecks(step, node)
        : await runRunner(step, { node, isCi, report: join(reports, `${step.name}.json`), until: timeUp });
    if (tally === undefined) continue;
    total = add(total, tally);
    say(`${tally.failed === 0 ? "✓" : "✗"} ${step.name}: ${summary(tally)} (${seconds(Date.now() - began)})\n`);
    if (isLong && timeUp.aborted) notReached.push(step.name);
  }
  rmSync(reports, { recursive: true, force: true });
  if (notReached.length > 0) say(words.notReached(notReached.join(", ")));
  return total;
}

/** @param {Tally} tally */
export function summary({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * @param {import("./steps.mjs").Checks} step
 * @param {string} node
 * @returns {Promise<Tally>}
 */
async function runChecks({ commands }, node) {
  const outcomes = await Promise.all(commands.map((command) => runQuietly([node, ...command])));
  for (const { code, output } of outcomes) {
    if (code !== 0) say(output);
  }
  const failed = outcomes.filter(({ code }) => code !== 0).length;
  return { passed: outcomes.length - failed, failed };
}

/**
 * @param {Readonly<import("./steps.mjs").Runner>} step
 * @param {{ node: string, isCi: boolean, report: string, until: AbortSignal }} where
 * @returns {Promise<Tally | undefined>} `undefined` if it could not run, which only a person at a desk may overlook.
 */
async function runRunner(step, { node, isCi, report, until }) {
  const { needs } = step;
  const program = await needs?.provide();
  if (needs !== undefined && program === undefined) {
    say(`– ${step.name}: ${words.notRun}. ${needs.missing}\n`);
    return isCi ? { passed: 0, failed: 1 } : undefined;
  }
  const code = await runInFront([node, ...step.command(report)], {
    env: { ...step.env?.(report), ...(needs && program ? { [needs.variable]: program } : {}) },
    ...(step.long ? { until } : {}),
  });
  return tallyOf({ code, report, read: step.read });
}
