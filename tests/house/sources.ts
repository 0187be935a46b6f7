/** The code of the three runtimes as the house rules see it: files, and the lines on which one imports another. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";

export const root = join(import.meta.dirname, "..", "..");

export const runtimes = ["shared", "server", "client"] as const;
export type Runtime = (typeof runtimes)[number];

export interface Source {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly runtime: Runtime;
  /** First part of the path below `src`: a folder, or a file's name without its ending. */
  readonly area: string;
  readonly isTest: boolean;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** The file of ours that is meant, from the root of the project; `undefined` for packages. */
  readonly target?: string;
}

/** Every file of code below a runtime's `src`. */
export function readSources(runtime: Runtime): readonly Source[] {
  return findFiles(`${runtime}/src/**/*.{ts,tsx}`).map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return {
      path,
      runtime,
      area: areaOf(path),
      isTest: /\.test\.tsx?$/.test(path),
      text,
      imports: readImports(path, text),
    };
  });
}

/** Paths from the root of the project, in order, with forward slashes. */
export function findFiles(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** First part of a path below `src`: `server/src/rooms/room.ts` is of `rooms`, `server/src/main.ts` of `main`. */
export function areaOf(path: string): string {
  return (path.split("/")[2] ?? "").replace(/(\.test)?\.tsx?$/, "");
}

/** Static imports and re-exports begin a line; what is loaded later is a call. */
const STATIC = /^(?:import|export)\b(?:[^;"']*?\bfrom)?\s*["']([^"']+)["']/gm;
const LATER = /\bimport\(\s*["']([^"']+)["']/g;

function readImports(path: string, text: string): readonly Import[] {
  return [...text.matchAll(STATIC), ...text.matchAll(LATER)].map((match) => {
    const specifier = match[1] ?? "";
    const target = resolve(path, specifier);
    const line = text.slice(0, match.index).split("\n").length;
    return { specifier, line, ...(target === undefined ? {} : { target }) };
  });
}

function resolve(from: string, specifier: string): string | undefined {
  const workspace = /^@minga\/(\w+)\/(.*)$/.exec(specifier);
  if (workspace) return `${workspace[1]}/src/${workspace[2]}`;
  // What follows a question mark tells the bundler how to load the file, and is no part of its name.
  return specifier.startsWith(".") ? normalize(join(dirname(from), specifier.replace(/\?.*$/, ""))) : undefined;
}

/** Whether the file an import means is there under exactly that name. */
export function isThere(path: string): boolean {
  return existsSync(join(root, path));
}
