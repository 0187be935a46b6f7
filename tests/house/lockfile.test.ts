/** What we depend on: nothing that runs on installation, nothing with a licence that binds, and one Yjs. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./sources.ts";

interface LockedPackage {
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const locked = Object.entries(
  (JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, LockedPackage> })
    .packages,
).filter(([path]) => path.includes("node_modules/"));

const production = locked.filter(([, { link, dev, devOptional }]) => !link && !dev && !devOptional);

const permissive = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
];

test("no package of the production tree runs a script when it is installed", () => {
  expect(production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

test("every package of the production tree has a permissive licence", () => {
  const binding = production
    // Binaries for other machines are in the list and not on this disk; the one for this machine stands for them.
    .filter(([, { optional }]) => !optional)
    .map(([path]) => ({ path, license: readLicense(path) }))
    .filter(({ license }) => !isPermissive(license));
  expect(binding).toEqual([]);
});

test("the lockfile names no registry, so any mirror will do", () => {
  expect(locked.filter(([, { resolved }]) => resolved?.includes("://")).map(([path]) => path)).toEqual([]);
});

test.each(["yjs", "lib0", "y-protocols", "react", "zod"])("there is one copy of %s, whoever imports it", (name) => {
  expect(locked.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([path]) => path)).toEqual([
    `node_modules/${name}`,
  ]);
});

test("shared, server, client and tests mean the same Yjs", () => {
  const copies = ["shared", "server", "client", "tests"].map((workspace) =>
    createRequire(join(root, workspace, "package.json")).resolve("yjs"),
  );
  expect(new Set(copies).size).toBe(1);
});

function readLicense(path: string): unknown {
  return (JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as { license?: unknown }).license;
}

/** `MIT`, or an expression that offers a permissive one, such as `(MIT OR GPL-3.0)`. */
function isPermissive(license: unknown): boolean {
  if (typeof license !== "string") return false;
  return license
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((part) => permissive.includes(part.trim())));
}
