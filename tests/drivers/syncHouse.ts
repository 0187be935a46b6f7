// A server with everything that carries live documents, and nothing else: one workshop, one group, four people.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { createCookies } from "@minga/server/auth/cookies.ts";
import { createOriginPolicy } from "@minga/server/auth/origin.ts";
import { createSessions, type Grant } from "@minga/server/auth/sessions.ts";
import { createRooms, type RoomsParts } from "@minga/server/rooms/rooms.ts";
import { acceptSockets } from "@minga/server/rooms/upgrade.ts";
import { createCatalogue } from "@minga/server/storage/catalogue.ts";
import { addGroupDocuments, addWorkshopDocument } from "@minga/server/storage/documents.ts";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import type { Store } from "@minga/server/storage/store.ts";
import type { Role } from "@minga/shared/core/roles.ts";
import { pino } from "pino";
import { openYClient, type YClient } from "./yclient.ts";

export const WORKSHOP = "taller";
export const GROUP = "mesa-1";
export const GROUP_DOCUMENT = `group/${GROUP}` as const;
export const PLAN_DOCUMENT = `plan/${GROUP}` as const;
export const WORKSHOP_DOCUMENT = `workshop/${WORKSHOP}` as const;

/** Ana and Beto sit in the group; Carla facilitates; the projector shows. */
export const people = ["ana", "beto", "carla", "projector"] as const;
export type PersonId = (typeof people)[number];

export type SyncHouse = Awaited<ReturnType<typeof openSyncHouse>>;

interface Options extends Pick<RoomsParts, "settings" | "declarations"> {
  /** Where everything is kept; in memory unless given. A store that already has the people keeps them. */
  readonly store?: Store;
  /** What happens between reading a session and opening its socket. */
  readonly whileJudging?: () => Promise<void>;
}

export async function openSyncHouse({
  store = createMemoryStore({ random: randomBytes }),
  whileJudging,
  ...options
}: Options = {}) {
  const catalogue = createCatalogue(store);
  const clock = () => Date.now();
  const log = pino({ level: "silent" });
  const cookies = createCookies({ secure: false });
  const sessions = createSessions({ catalogue, store, cookies, clock, random: randomBytes });
  if (!(await hasWorkshop())) await store.commit({ updates: [], statements: workshopRows() });
  const headersOf = new Map<PersonId, Readonly<Record<string, string>>>();
  const rooms = createRooms({ store, catalogue, clock, log, ...options });
  const server = createServer();
  const ports = new Set<number>();
  const origin = createOriginPolicy({ names: () => new Set(["minga.test"]), ports: () => ports, secure: false });
  const read: typeof sessions.read = async (cookie) => {
    const access = await sessions.read(cookie);
    await whileJudging?.();
    return access;
  };
  acceptSockets(server, { origin, sessions: { ...sessions, read }, catalogue, rooms, log });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  ports.add(port);
  for (const person of people) {
    const { secret, statements } = sessions.issue(undefined, grantOf(person));
    await store.commit({ updates: [], statements });
    const [cookie = ""] = cookies.hold(secret).split(";");
    headersOf.set(person, { cookie, host: `minga.test:${port}`, origin: `http://minga.test:${port}` });
  }
  const opened: { close(): void }[] = [];
  const url = `ws://127.0.0.1:${port}/sync`;

  return {
    url,
    port,
    rooms,
    store,
    catalogue,
    sessions,
    headers: (person: PersonId) => headersOf.get(person) ?? {},
    enter(person: PersonId, document: string, more: Partial<Parameters<typeof openYClient>[0]> = {}): YClient {
      const client = openYClient({ url, document, headers: headersOf.get(person) ?? {}, ...more });
      opened.push(client);
      return client;
    },
    /** Connections that the server holds, of whatever kind. */
    countLines: () =>
      new Promise<number>((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
      }),
    /** Closed with the house, whatever the test did. */
    keep<T extends { close(): void }>(something: T): T {
      opened.push(something);
      return something;
    },
    async close() {
      for (const each of opened) each.close();
      await rooms.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function hasWorkshop(): Promise<boolean> {
    return (await catalogue.selectFrom("workshops").select("id").executeTakeFirst()) !== undefined;
  }

  function workshopRows() {
    const members = [
      { id: "ana", role: "participant" as Role, group: GROUP },
      { id: "beto", role: "participant" as Role, group: GROUP },
      { id: "carla", role: "facilitator" as Role, group: null },
    ];
    const account = { name: "Carla", username: "carla", username_key: "carla", password: "", first: 1, created_at: 0 };
    return [
      catalogue.insertInto("workshops").values({ id: WORKSHOP, door: "open", created_at: 0 }).compile(),
      catalogue.insertInto("groups").values({ id: GROUP, workshop: WORKSHOP }).compile(),
      addWorkshopDocument(catalogue, WORKSHOP),
      ...addGroupDocuments(catalogue, WORKSHOP, GROUP),
      catalogue
        .insertInto("facilitators")
        .values({ id: "account", ...account })
        .compile(),
      ...members.map((member, index) =>
        catalogue
          .insertInto("members")
          .values({
            ...member,
            workshop: WORKSHOP,
            name: member.id,
            name_key: member.id,
            number: index + 1,
            tint: 1,
            return_hash: null,
            arrived_at: 0,
          })
          .compile(),
      ),
      catalogue
        .insertInto("workshop_facilitators")
        .values({ workshop: WORKSHOP, facilitator: "account", member: "carla" })
        .compile(),
    ];
  }
}

function grantOf(person: PersonId): Grant {
  if (person === "carla") return { facilitator: "account" };
  if (person === "projector") return { pass: { workshop: WORKSHOP, role: "viewer" } };
  return { pass: { workshop: WORKSHOP, role: "participant", member: person } };
}
