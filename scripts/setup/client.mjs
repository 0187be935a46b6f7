/** Builds the screens when what they are made from has changed since the last build. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runQuietly } from "./child.mjs";
import { root, tools } from "./places.mjs";
import { SetUpProblem, say, step } from "./say.mjs";
import { words } from "./words.mjs";

const sources = [
  "client/src",
  "client/public",
  "client/index.html",
  "client/vite.config.ts",
  "client/package.json",
  "shared/src",
  "shared/package.json",
  "package-lock.json",
];

/** The build empties its folder first, so a build that was cut off leaves no stamp behind. */
const stamp = join(root, "client", "dist", ".built-from");

/** @param {string} node */
export async function buildClient(node) {
  const print = fingerprint();
  if (readStamp() === print) return;
  await step(words.client, async () => {
    const { code, output } = await runQuietly([node, tools.vite, "build", "client", "--logLevel", "warn"]);
    if (code !== 0) {
      // Only who changed the code comes here, and needs to see where it broke.
      say(output.trimEnd());
      throw new SetUpProblem(words.clientFailed);
    }
    writeFileSync(stamp, print);
  });
}

function readStamp() {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}

/** By content and not by time: a fresh checkout or a switch of branches and back costs no build. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
