/** From a bare checkout to one that can run: a Node that is new enough, then the packages. */
import { installPackages } from "./packages.mjs";
import { provideRuntime } from "./runtime.mjs";
import { SetUpProblem } from "./say.mjs";
import { words } from "./words.mjs";

/** Does only what is missing and returns the Node to go on with; throws a `SetUpProblem` when something cannot be done. */
export async function setUp() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 18) throw new SetUpProblem(words.nodeTooOld(process.versions.node));
  const node = await provideRuntime();
  await installPackages(node);
  return node;
}
