// The server's real parts in this process: for fast tests over HTTP. Only time and chance are ours.
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "@minga/server/app.ts";
import { readConfig } from "@minga/server/config.ts";
import { createLog } from "@minga/server/log.ts";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import type { Store } from "@minga/server/storage/store.ts";
import { createText } from "@minga/server/texts.ts";
import { createVisitor, type Visitor } from "./http.ts";
import { seededBytes } from "./seededBytes.ts";

export interface TestApp {
  readonly app: App;
  readonly origin: string;
  readonly port: number;
  readonly firstRunSecret: string;
  /** Somebody with a browser of their own. */
  visit(): Visitor;
  /** Moves the clock on. */
  pass(ms: number): void;
  now(): number;
  /** How long answers have been kept back, in ms; nobody really waits. */
  readonly waits: readonly number[];
  /** Puts files where the built pages are. */
  readonly pages: string;
  close(): Promise<void>;
}

/** On 23 November 2026 in the morning; `env` sets what a person would set. Closes the store, too. */
export async function createTestApp({ env = {}, seed = 1, store }: Options = {}): Promise<TestApp> {
  let now = Date.UTC(2026, 10, 23, 13);
  const waits: number[] = [];
  const port = await freePort();
  const secure = env["MINGA_TRUST_PROXY"] !== undefined;
  const origin = `${secure ? "https" : "http"}://minga.test:${port}`;
  const pages = mkdtempSync(join(tmpdir(), "minga-pages-"));
  const text = await createText("es");
  const variables = { MINGA_PORT: String(port), MINGA_URL: origin, MINGA_DATA: pages, MINGA_LOG: "silent", ...env };
  const config = readConfig({ variables, platform: "linux", home: "/home/nobody" }, text);
  const random = seededBytes(seed);
  const app = await createApp({
    // Port 80 is the machine's, not a test's.
    config: { ...config, host: "127.0.0.1" },
    store: store ?? createMemoryStore({ random }),
    log: createLog({ level: config.logLevel }),
    text,
    clock: () => now,
    random,
    wait: async (ms) => void waits.push(ms),
    machine: () => ({ interfaces: {}, hostname: "aula", platform: "linux" }),
    awake: { state: () => "not-supported" },
    pages,
  });
  await app.listen();
  const firstRunSecret = (await app.createFirstRunSecret()) ?? "";
  return {
    app,
    origin,
    port,
    firstRunSecret,
    visit: () => createVisitor({ origin, port }),
    pass(ms) {
      now += ms;
    },
    now: () => now,
    waits,
    pages,
    async close() {
      await app.close();
      await rm(pages, { recursive: true, force: true });
    },
  };
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly seed?: number;
  /** Where everything is kept; in memory unless given. */
  readonly store?: Store;
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
