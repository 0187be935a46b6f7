/** What is given as a parameter is not taken from the surroundings: time, chance, and the environment. */
import { expect, test } from "vitest";
import { type Runtime, readSources } from "./sources.ts";

test("shared has no clock and no chance of its own", () => {
  expect(linesWith("shared", /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\./)).toEqual(
    [],
  );
});

test("shared reaches neither for Node nor for a browser", () => {
  expect(linesWith("shared", /from "(?:node:|react|konva|express|ws")|\b(?:window|globalThis|process)\./)).toEqual([]);
});

test("only the server's configuration reads the environment", () => {
  const readers = linesWith("server", /\bprocess\.env\b/).filter((line) => !line.startsWith("server/src/config.ts:"));
  expect(readers).toEqual([]);
});

/** `file:line: text` of the lines of code, tests and comments aside, that a pattern is found on. */
function linesWith(runtime: Runtime, pattern: RegExp): readonly string[] {
  return readSources(runtime)
    .filter(({ isTest }) => !isTest)
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .map((line, index) => `${path}:${index + 1}: ${line.trim()}`)
        .filter((_, index) => pattern.test((text.split("\n")[index] ?? "").replace(/^\s*(?:\/?\*|\/\/).*$/, ""))),
    );
}
