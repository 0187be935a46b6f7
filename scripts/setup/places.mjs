/** Where things are in a checkout, independent of the folder a command is typed in. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const runtimes = join(root, ".runtime");
export const setUpLog = join(runtimes, "set-up.log");
export const serverEntry = join(root, "server", "src", "main.ts");

/** The scripts of the tools, started with our own Node so that no shell and no PATH is involved. */
export const tools = {
  typescript: join(root, "node_modules", "typescript", "bin", "tsc"),
  biome: join(root, "node_modules", "@biomejs", "biome", "bin", "biome"),
  vite: join(root, "node_modules", "vite", "bin", "vite.js"),
  vitest: join(root, "node_modules", "vitest", "vitest.mjs"),
  playwright: join(root, "node_modules", "@playwright", "test", "cli.js"),
};
