// The parts of the server, put together: everything but the console, the signals and the choice of a store.
import { createId, type RandomBytes } from "@minga/shared/core/ids.ts";
import { createCookies } from "./auth/cookies.ts";
import { createOriginPolicy } from "./auth/origin.ts";
import { createPasswords } from "./auth/passwords.ts";
import { createRoleNow } from "./auth/roleNow.ts";
import { createSecret, hashSecret } from "./auth/secrets.ts";
import { createSessions } from "./auth/sessions.ts";
import { createSlowdown } from "./auth/slowdown.ts";
import type { CommandParts } from "./commands/parts.ts";
import { createTurns } from "./commands/turns.ts";
import type { Config } from "./config.ts";
import { createAssets } from "./http/assets.ts";
import { createHttp } from "./http/http.ts";
import { createWebServer, listen } from "./listen.ts";
import type { Log } from "./log.ts";
import type { Machine } from "./reach/addresses.ts";
import type { Awake } from "./reach/awake.ts";
import type { Serving } from "./reach/joinAddresses.ts";
import { ownNames, ownPorts } from "./reach/ownNames.ts";
import { listenOnPort80, type Port80, wantsPort80 } from "./reach/port80.ts";
import { createReach, type Reach } from "./reach/reach.ts";
import { createRooms } from "./rooms/rooms.ts";
import type { RoomSettings } from "./rooms/settings.ts";
import { acceptSockets } from "./rooms/upgrade.ts";
import { createCatalogue } from "./storage/catalogue.ts";
import { hasFacilitator } from "./storage/facilitators.ts";
import { addLink, removeFirstRunLinks } from "./storage/links.ts";
import { readSetting } from "./storage/settings.ts";
import type { Store } from "./storage/store.ts";
import type { Text } from "./texts.ts";

export interface Surroundings {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
  readonly text: Text;
  readonly clock: () => number;
  readonly random: RandomBytes;
  readonly wait: (ms: number) => Promise<void>;
  readonly machine: () => Machine;
  readonly awake: Pick<Awake, "state">;
  /** Where the built pages are. */
  readonly pages: string;
  readonly roomSettings?: Partial<RoomSettings>;
}

export interface App {
  /** What commands are carried out with, for those that come from elsewhere than HTTP. */
  readonly commands: CommandParts;
  readonly reach: Reach;
  /** The secret that makes the first facilitator; undefined once there is one. Each call ends the one before. */
  createFirstRunSecret(): Promise<string | undefined>;
  /** Resolves with the port. Rejects with a StartProblem where it cannot be had. */
  listen(): Promise<number>;
  /** Takes no more, saves what has come, says goodbye, and closes the store. */
  close(): Promise<void>;
}

/** How long answers that are under way may take when the server stops, in ms. */
const LAST_ANSWERS_MS = 2_000;

export async function createApp(surroundings: Surroundings): Promise<App> {
  const { config, store, log, text, clock, random, machine, wait } = surroundings;
  let port = config.port;
  let port80: Port80 | undefined;
  const serving = (): Serving => ({ port, port80: port80?.answers === true, secure: config.secure, url: config.url });

  const catalogue = createCatalogue(store);
  const cookies = createCookies(config);
  const sessions = createSessions({ catalogue, store, cookies, clock, random });
  await sessions.sweep();
  const origins = createOriginPolicy({
    names: () => ownNames(machine(), serving()),
    ports: () => ownPorts(serving()),
    secure: config.secure,
  });
  const rooms = createRooms({ store, catalogue, clock, log, settings: surroundings.roomSettings ?? {} });
  const passwords = createPasswords({ random });
  const commands: CommandParts = { store, catalogue, rooms, passwords, clock, random };
  const reach = createReach({
    clock,
    machine,
    serving,
    host: config.host,
    awake: surroundings.awake,
    chosen: await readSetting(catalogue, "join-address"),
  });
  const http = createHttp(
    {
      ...commands,
      sessions,
      cookies,
      origins,
      slowdown: createSlowdown({ clock }),
      roleNow: createRoleNow({ catalogue, sessions }),
      inTurn: createTurns(),
      reach,
      log,
      text,
      wait,
    },
    { ...config, assets: createAssets(surroundings.pages) },
  );
  const server = createWebServer(config, http);
  const stopSockets = acceptSockets(server, { origin: origins, sessions, catalogue, rooms, log });

  return {
    commands,
    reach,
    async createFirstRunSecret() {
      if (await hasFacilitator(catalogue)) return undefined;
      const secret = createSecret(random);
      const link = { id: createId(random), kind: "first-run", role: "facilitator", hash: hashSecret(secret) } as const;
      await store.commit({ updates: [], statements: [removeFirstRunLinks(catalogue), addLink(catalogue, link)] });
      return secret;
    },
    async listen() {
      port = await listen(server, config);
      if (wantsPort80({ ...config, behindProxy: config.trustedProxies.length > 0 })) {
        port80 = await listenOnPort80(server, config);
      }
      return port;
    },
    async close() {
      port80?.close();
      stopSockets();
      const ended = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await rooms.close();
      await Promise.race([ended, wait(LAST_ANSWERS_MS)]);
      server.closeAllConnections();
      await store.close();
    },
  };
}
