// Starts the server: reads what was set, opens the store, puts the parts together, listens; on a signal, closes all of
// it in reverse order.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import process, { argv, exit, pid, platform, stderr, stdout } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { type App, createApp } from "./app.ts";
import { readArguments } from "./arguments.ts";
import { type Config, readConfig, readSurroundings, spokenLanguage } from "./config.ts";
import { makeDemo } from "./demo/demo.ts";
import { readDemoLinks } from "./demo/demoLinks.ts";
import { createLog } from "./log.ts";
import { type Awake, keepAwake } from "./reach/awake.ts";
import { awakeCommand } from "./reach/awakeCommand.ts";
import { readMachine } from "./reach/machine.ts";
import { openBrowser, shouldOpenBrowser } from "./reach/openBrowser.ts";
import { helpLines, type Started, startLines } from "./startLines.ts";
import { StartProblem } from "./startProblem.ts";
import { refuseCheckout } from "./storage/checkout.ts";
import { timeDisk } from "./storage/diskSpeed.ts";
import { openSqliteStore } from "./storage/sqlite/sqliteStore.ts";
import { createText, type Text } from "./texts.ts";

/** After this the process ends whatever is still open, in ms: whoever stops us may otherwise do it harder. */
const STOP_LIMIT_MS = 8_000;
const pages = join(import.meta.dirname, "..", "..", "client", "dist");

const surroundings = readSurroundings();
const text = await createText(spokenLanguage(surroundings));
try {
  const { help, demo } = readArguments(argv.slice(2));
  if (help) stdout.write(helpLines(text, surroundings));
  else await start(readConfig(surroundings, text), { demo });
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  stderr.write(`${text(error.reason, error.values)}\n`);
  exit(1);
}

async function start(config: Config, { demo }: { readonly demo: boolean }): Promise<void> {
  const { dataFolder } = config;
  refuseCheckout(dataFolder);
  const log = createLog({ level: config.logLevel });
  const store = await openSqliteStore({ folder: dataFolder, random: randomBytes });
  const disk = await timeDisk(dataFolder, () => performance.now());
  const why = text("server.awake.why");
  const awake = keepAwake(config.keepAwake ? awakeCommand(platform, { pid, why }) : undefined);
  const app = await createApp({
    config,
    store,
    log,
    text,
    clock: Date.now,
    random: randomBytes,
    wait,
    machine: readMachine,
    awake,
    pages,
  });
  const port = await app.listen();
  if (demo) await makeDemo(app.commands, { name: text("server.demo.name") });
  stopOnSignal({ app, awake, text });
  const started = await describeStart(app, { dataFolder, demo, disk, isTerminal: stdout.isTTY });
  stdout.write(config.announceReady ? readyLine(started, port) : await startLines(text, started));
  // Some systems take seconds to agree; nobody waits for that.
  if (config.keepAwake && !config.announceReady) {
    void awake.settled.then((state) => stdout.write(`${text(`server.awake.${state}`)}\n`));
  }
  const { firstRunUrl, checkUrl } = started;
  const desk = { wanted: config.openBrowser, isTerminal: stdout.isTTY, hasDisplay: config.hasDisplay, platform };
  if (shouldOpenBrowser(desk)) openBrowser(firstRunUrl ?? checkUrl, platform);
}

type Known = Pick<Started, "dataFolder" | "disk" | "isTerminal"> & { readonly demo: boolean };

async function describeStart({ commands, reach, createFirstRunSecret }: App, known: Known): Promise<Started> {
  const here = reach.local();
  const secret = await createFirstRunSecret();
  const firstRunUrl = secret === undefined ? undefined : `${here}/primera-vez#${secret}`;
  const links = known.demo ? await readDemoLinks(commands.catalogue, { here, chosen: reach.chosen() }) : undefined;
  return { ...known, reach, firstRunUrl, checkUrl: `${here}/se-puede-entrar`, demo: links };
}

function readyLine({ reach, firstRunUrl, demo }: Started, port: number): string {
  return `${JSON.stringify({ ready: true, port, url: reach.chosen(), firstRunUrl, demo })}\n`;
}

interface Running {
  readonly app: App;
  readonly awake: Awake;
  readonly text: Text;
}

function stopOnSignal({ app, awake, text }: Running): void {
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (isStopping) {
      // Ctrl+C twice: somebody is in a hurry, and what was acknowledged is on disk in any case. A supervisor that signals
      // the whole group says the same thing several times and means it once.
      if (signal === "SIGINT") exit(130);
      return;
    }
    isStopping = true;
    stdout.write(`\n${text("server.stopping")}\n`);
    const limit = setTimeout(() => exit(1), STOP_LIMIT_MS);
    await app.close();
    awake.release();
    clearTimeout(limit);
    stdout.write(`${text("server.stopped")}\n`);
    exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
