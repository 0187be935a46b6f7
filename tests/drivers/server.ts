// The real server as a process of its own: started, stopped, killed and started again on the same port and data.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createVisitor, type Visitor } from "./http.ts";
import { freePort } from "./testApp.ts";

const main = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "server", "src", "main.ts");

export interface ServerOptions {
  /** Kept afterwards if given, otherwise made and removed. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Such as "--demo". */
  readonly args?: readonly string[];
}

/** What the server says of itself once it is ready. */
export interface Ready {
  readonly port: number;
  readonly url: string;
  readonly firstRunUrl?: string;
  readonly demo?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  /** Where a browser goes, as people type it: a plain HTTP name that is not localhost. */
  readonly url: string;
  /** The same, as browsers send it. */
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  /** The address that makes the first facilitator; undefined once there is one. */
  readonly firstRunUrl: string | undefined;
  readonly demo: Ready["demo"];
  visit(): Visitor;
  /** Politely, with SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** With SIGKILL: nothing gets a last word. */
  kill(): Promise<void>;
  /** The same server again, after `stop` or `kill`. */
  restart(): Promise<RunningServer>;
  /** Stops it if it runs, and removes its data. */
  dispose(): Promise<void>;
}

export async function startServer({ dataDir, env = {}, args = [] }: ServerOptions = {}): Promise<RunningServer> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), "minga-data-")));
  const port = await freePort();
  const url = `http://minga.test:${port}`;
  const variables = { MINGA_PORT: String(port), MINGA_URL: url, MINGA_DATA: folder, MINGA_AWAKE: "no", ...env };
  return run();

  async function run(): Promise<RunningServer> {
    const child = launch(variables, args);
    const ready = await readyWord(child);
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const end = async (signal: NodeJS.Signals) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    };
    return {
      url,
      origin: url,
      port: ready.port,
      dataDir: folder,
      firstRunUrl: ready.firstRunUrl,
      demo: ready.demo,
      visit: () => createVisitor({ origin: url, port: ready.port }),
      stop: () => end("SIGTERM"),
      kill: async () => void (await end("SIGKILL")),
      restart: run,
      async dispose() {
        await end("SIGTERM");
        if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
      },
    };
  }
}

/** Starts the server where it is expected to refuse: what it said, and how it ended. */
export async function expectRefusedStart(options: ServerOptions & { readonly dataDir: string }) {
  const child = launch({ MINGA_PORT: "0", MINGA_DATA: options.dataDir, ...options.env }, options.args ?? []);
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, said };
}

function launch(variables: Readonly<Record<string, string>>, args: readonly string[]): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("MINGA_"));
  return spawn(process.execPath, [main, ...args], {
    env: {
      ...Object.fromEntries(inherited),
      MINGA_READY: "json",
      MINGA_OPEN: "no",
      MINGA_LANGUAGE: "es",
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function readyWord(child: ChildProcess): Promise<Ready> {
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint += String(chunk);
  });
  if (!child.stdout) throw new Error("the server's output is not piped");
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"ready"')) {
      // What comes after the first word is for people; it must not fill the pipe.
      child.stdout.resume();
      return JSON.parse(line) as Ready;
    }
  }
  throw new Error(`the server did not start: ${complaint}`);
}
