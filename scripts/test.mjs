/** `npm test`: sets up what is missing and runs everything, or the steps named: `npm test -- types unit`. */
import { SetUpProblem, say, sentenceFor } from "./setup/say.mjs";
import { setUp } from "./setup/setUp.mjs";
import { words } from "./setup/words.mjs";
import { runSteps, summary } from "./testing/runSteps.mjs";
import { steps } from "./testing/steps.mjs";

const isCi = ["1", "true"].includes(process.env["CI"] ?? "");

try {
  const names = process.argv.slice(2);
  const tally = await runSteps(stepsNamed(names), { node: await setUp(), isCi, areNamed: names.length > 0 });
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
  say(summary(tally));
} catch (failure) {
  say(`✗ ${sentenceFor(failure)}`);
  say(summary({ passed: 0, failed: 1 }));
  process.exitCode = 1;
}

/** @param {readonly string[]} names none means all. */
function stepsNamed(names) {
  const known = steps.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new SetUpProblem(words.unknownStep(unknown, known.join(", ")));
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}
