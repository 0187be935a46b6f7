/** Every colour has a name and lives in one file, so that the dark set and strong contrast reach all of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles, root } from "./sources.ts";

const NOTATION = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;

/** The names that people type; `transparent` and `currentColor` are no colours of their own. */
const NAME =
  /(?<![\w-])(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|navy|teal|gold)(?![\w-])/i;

test("a stylesheet names its colours by token", () => {
  const raw = findFiles("client/src/**/*.css")
    .filter((path) => path !== "client/src/ui/tokens.css")
    .flatMap((path) =>
      declarations(readFileSync(join(root, path), "utf8"))
        .filter(({ value }) => NOTATION.test(value) || NAME.test(value))
        .map(({ line, property, value }) => `${path}:${line}: ${property}: ${value}`),
    );
  expect(raw).toEqual([]);
});

/** What a stylesheet sets, wherever: a selector ends in a brace and is none. Comments become blanks, so that lines stay right. */
function declarations(css: string) {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, " "));
  return [...text.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    property: match[1] ?? "",
    value: (match[2] ?? "").replaceAll(/url\([^)]*\)|var\([^)]*\)/g, "").trim(),
  }));
}
