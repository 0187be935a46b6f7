/** What nobody uses is not kept: git remembers. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { findFiles, readSources, root, runtimes } from "./sources.ts";

const sources = runtimes.flatMap(readSources);
const code = sources.filter(({ isTest }) => !isTest);
const words = new Map(
  [...sources, ...findFiles("tests/{*,*/*}.ts").map((path) => ({ path, text: read(path) }))].map(
    ({ path, text }) => [path, new Set(text.match(/\w+/g))] as const,
  ),
);

test("what a file exports is used by another file", () => {
  // Types are named beside what uses them; a value that only its own file needs is no export.
  const exported = /^export (?:async )?(?:const|function|class) (\w+)/gm;
  const unused = code.flatMap(({ path, text }) =>
    [...text.matchAll(exported)]
      .map(([, name = ""]) => name)
      .filter((name) => ![...words].some(([other, known]) => other !== path && known.has(name)))
      .map((name) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});

test("a stylesheet and its component name the same classes", () => {
  const unmatched = findFiles("client/src/**/*.module.css").flatMap((path) => {
    const users = code.filter(({ imports }) => imports.some(({ target }) => target === path));
    // A name may also come from a file that the component asks.
    const asked = new Set(users.flatMap(({ imports }) => imports.map(({ target }) => target)));
    const text = [...users, ...code.filter((file) => asked.has(file.path))].map((file) => file.text).join("\n");
    const styled = new Set([...selectors(read(path)).matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name));
    const named = [
      ...users
        .map((user) => user.text)
        .join("\n")
        .matchAll(/styles\["([\w-]+)"\]/g),
    ].map(([, name = ""]) => name);
    return [
      ...[...styled].filter((name) => !text.includes(`"${name}"`)).map((name) => `${path}: .${name} dresses nothing`),
      // A component may wear the styles of several files.
      ...(users.every((user) => stylesheetsOf(user.text) === 1)
        ? named.filter((name) => !styled.has(name)).map((name) => `${path}: .${name} is missing`)
        : []),
    ];
  });
  expect(unmatched).toEqual([]);
});

test("every text of the catalogues is said somewhere", () => {
  const said = code.map(({ text }) => text).join("\n");
  const patterns = [...said.matchAll(/`([\w-]+\.[\w.-]*\$\{[^`]*)`/g)].map(
    ([, key = ""]) => new RegExp(`^${key.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w.-]+")}$`),
  );
  const silent = findFiles("shared/src/i18n/es/*.json")
    .flatMap((path) => keysOf(JSON.parse(read(path)), basename(path, ".json")))
    .map((key) => key.replace(/_(?:one|many|other)$/, ""))
    .filter((key) => !said.includes(`"${key}"`) && !patterns.some((pattern) => pattern.test(key)));
  expect(silent).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** What stands before the braces, without comments. */
function selectors(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\{[^{}]*\}/g, "{}");
}

function stylesheetsOf(text: string): number {
  return text.match(/\.module\.css"/g)?.length ?? 0;
}

function keysOf(texts: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? keysOf(value as Readonly<Record<string, unknown>>, `${path}.${key}`)
      : [`${path}.${key}`],
  );
}
