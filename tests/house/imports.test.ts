/** Imports flow one way, slices stay apart, and nothing goes in circles. */
import { expect, test } from "vitest";
import { areaOf, type Import, isThere, type Runtime, readSources, runtimes, type Source } from "./sources.ts";
import { mayKnow, mayReach, sliced } from "./whoMayImportWhom.ts";

const sources = runtimes.flatMap(readSources);

test("every folder has a row in the table of who may import whom", () => {
  const homeless = sources.filter(({ runtime, area }) => mayKnow[runtime][area] === undefined);
  expect(homeless.map(({ path, area }) => `${path}: "${area}" is in no row`)).toEqual([]);
});

test("an area imports only what lies below it", () => {
  const rule: Rule = ({ runtime, area, isTest }, target) => {
    const targetArea = areaOf(target);
    const isBelow = targetArea === area || mayKnow[runtime][area]?.includes(targetArea) === true;
    const isOurs = target.startsWith(`${runtime}/`);
    return isBelow || isTest || !isOurs ? undefined : `${runtime}/${area} may not know ${runtime}/${targetArea}`;
  };
  expect(faults(rule)).toEqual([]);
});

test("server and client know shared and never each other, and shared knows neither", () => {
  const rule: Rule = ({ runtime }, target) => {
    const other = target.split("/")[0] as Runtime;
    return other === runtime || mayReach[runtime].includes(other) ? undefined : `${runtime} may not know ${other}`;
  };
  expect(faults(rule)).toEqual([]);
});

test("a slice never imports another slice: what two need moves down", () => {
  const rule: Rule = ({ path }, target) => {
    const mine = sliced.exec(path);
    const theirs = sliced.exec(target);
    if (!mine || !theirs || mine[1] !== theirs[1] || mine[2] === theirs[2]) return undefined;
    return `slice "${mine[2]}" may not know slice "${theirs[2]}"`;
  };
  expect(faults(rule)).toEqual([]);
});

test("the board's engine and its painting know no kind of board", () => {
  const rule: Rule = ({ runtime, area, isTest }, target) => {
    const isEngine = runtime === "client" && ["editor", "canvas"].includes(area) && !isTest;
    const kind = /^shared\/src\/boards\/([^/]+)\//.exec(target)?.[1];
    return isEngine && kind !== undefined ? `what the engine needs of "${kind}" is its surface's to say` : undefined;
  };
  expect(faults(rule)).toEqual([]);
});

test("imports of our own files say the whole name, ending included", () => {
  const rule: Rule = (_, target) =>
    isThere(target) && /\.\w+$/.test(target) ? undefined : `there is no file ${target}`;
  expect(faults(rule)).toEqual([]);
});

test("a workspace imports its own files by relative path", () => {
  const rule: Rule = ({ runtime }, _, { specifier }) =>
    specifier.startsWith(`@minga/${runtime}/`) ? "this is the same workspace" : undefined;
  expect(faults(rule)).toEqual([]);
});

test("no file comes to import itself by way of others", () => {
  const known = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const circles: string[] = [];
  for (const { path } of sources) visit(path, []);
  expect(circles).toEqual([]);

  function visit(path: string, way: readonly string[]) {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const { target } of known.get(path)?.imports ?? []) {
      if (target !== undefined) visit(target, [...way, path]);
    }
    done.add(path);
  }
});

type Rule = (source: Source, target: string, line: Import) => string | undefined;

/** `file:line imports … – why not`, for every import between our own files that a rule objects to. */
function faults(rule: Rule): readonly string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((line) => {
      const why = line.target === undefined ? undefined : rule(source, line.target, line);
      return why === undefined ? [] : [`${source.path}:${line.line} imports ${line.specifier} – ${why}`];
    }),
  );
}
