/** What every command has in common: set up, do the work, end with its exit code, or with one sentence. */
import { say, sentenceFor } from "./say.mjs";
import { setUp } from "./setUp.mjs";

/** @param {(node: string) => Promise<number>} work gets the Node to run things with and returns the exit code. */
export async function runCommand(work) {
  try {
    process.exitCode = await work(await setUp());
  } catch (failure) {
    say(`✗ ${sentenceFor(failure)}`);
    process.exitCode = 1;
  }
}
