/** How many tests passed and failed, out of what the runners report. */
import { readFileSync } from "node:fs";

/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0 };

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * A runner that ended badly without naming a failure, or that wrote no report, counts as one failed test.
 * @param {{ code: number, report: string, read: (report: unknown) => Tally }} run
 * @returns {Tally}
 */
export function tallyOf({ code, report, read }) {
  const counted = readReport(report, read);
  if (counted === undefined) return { passed: 0, failed: 1 };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * A file that could not be loaded has no tests to fail, and counts as one.
 * @param {any} report JSON as vitest writes it.
 * @returns {Tally}
 */
export function readVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * @param {any} report JSON as Playwright writes it.
 * @returns {Tally}
 */
export function readPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * @param {string} file
 * @param {(report: unknown) => Tally} read
 * @returns {Tally | undefined}
 */
function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
