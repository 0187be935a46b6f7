/** The unit tests beside the code, and the suites of `tests/` that need no browser; `npm test` runs each as a step. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { dedupe: ["yjs", "lib0", "y-protocols", "react", "react-dom"] },
  test: {
    // A laptop that is also serving, and the machine of the checks, have two cores to spare.
    maxWorkers: 2,
    projects: [
      project("unit", ["{shared,server,client}/src/**/*.test.{ts,tsx}"]),
      project("house", ["tests/house/**/*.test.ts"]),
      project("contracts", ["tests/contracts/**/*.test.ts"]),
      project("convergence", ["tests/convergence/**/*.test.ts"], { timeoutMs: 30_000 }),
      project("server", ["tests/server/**/*.test.ts"], { timeoutMs: 30_000 }),
      // Another program opens the files, and takes its time to start.
      project("exports", ["tests/exports/**/*.test.ts"], { timeoutMs: 120_000 }),
    ],
  },
});

function project(name: string, include: readonly string[], { timeoutMs = 5_000 } = {}) {
  return {
    extends: true as const,
    test: {
      name,
      include: [...include],
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs * 2,
      // Tests name the classes of a CSS module as its file does.
      css: { modules: { classNameStrategy: "non-scoped" as const } },
    },
  };
}
