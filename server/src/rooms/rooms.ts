// The open documents: one room each, which loads once, judges, saves in order and tells everyone.
import { AppError } from "@minga/shared/core/appError.ts";
import type { Role } from "@minga/shared/core/roles.ts";
import { type DocumentName, documentName } from "@minga/shared/protocol/documents.ts";
import { documents } from "@minga/shared/protocol/documentTables.ts";
import type { Control } from "@minga/shared/protocol/messages.ts";
import type { Logger } from "pino";
import type { WebSocket } from "ws";
import type * as Y from "yjs";
import type { Catalogue } from "../storage/catalogue.ts";
import type { Changes, Statement, Store } from "../storage/store.ts";
import { Connection } from "./connection.ts";
import type { Occupant } from "./occupant.ts";
import type { Declarations } from "./openDocument.ts";
import { Room, type RoomParts } from "./room.ts";
import { type RoomSettings, roomSettings } from "./settings.ts";

export interface Rooms {
  /** Joins an accepted socket to its room. Called after the 101; a device says which history it has a copy of. */
  connect(socket: WebSocket, who: Occupant, lineage?: string): void;
  /**
   * The server's own write: one transaction, one commit together with these rows, then broadcast. Makes the document
   * if the store has none. If the change throws, nothing is committed. `forgets`: what the rows delete is gone for good.
   */
  write<T>(
    document: DocumentName,
    change: (doc: Y.Doc) => T,
    statements?: readonly Statement[],
    options?: Pick<Changes, "forgets">,
  ): Promise<T>;
  /** Reads the committed state. The reader must not keep the document. */
  read<T>(document: DocumentName, reader: (doc: Y.Doc) => T): Promise<T>;
  /** Ends or changes sockets at once: signed out, moved to another group, removed. */
  recheck(matches: (who: Occupant) => boolean, roleNow: (who: Occupant) => Promise<Role | undefined>): Promise<void>;
  /** Sends a control message to every device in a workshop: over the line of the workshop's own document, which each has open. */
  tell(workshop: string, control: Control): void;
  /** Reads no more, saves and acknowledges what has come in, and sends everyone away until the restart. */
  close(): Promise<void>;
}

export interface RoomsParts {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly clock: () => number;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  readonly settings?: Partial<RoomSettings>;
  readonly declarations?: Declarations;
}

interface Entry {
  readonly opening: Promise<Room>;
  room: Room | undefined;
  /** How many are about to use the room; it stays open for them. */
  holds: number;
}

/** Most sockets of one session at a time: some tabs, and the half-dead ones of a bad line. */
const SOCKETS_LIMIT = 16;
const FACILITATOR_SOCKETS_LIMIT = 64;
const RESTART_SECONDS = 3;
/** How long a device may take to say goodbye, in ms. */
const FAREWELL_MS = 2000;

export function createRooms({ settings, declarations = documents, ...parts }: RoomsParts): Rooms {
  const entries = new Map<DocumentName, Entry>();
  const connections = new Set<Connection>();
  let isClosing = false;
  let lastLeft: (() => void) | undefined;
  const roomParts: RoomParts = {
    ...parts,
    declarations,
    settings: { ...roomSettings, ...settings },
    onIdle: (room) => {
      const entry = entries.get(room.name);
      if (entry?.room === room && entry.holds > 0) return false;
      giveUp(room);
      return true;
    },
    onLost: giveUp,
  };

  return {
    connect(socket, who, lineage) {
      const connection = new Connection({ socket, who, lineage, clock: parts.clock, onEnd: forget });
      if (isClosing) return connection.close("restarting");
      if (isCrowded(who)) return connection.close("overloaded");
      connections.add(connection);
      use(who.document, (room) => room.join(connection)).catch(() => connection.close("cannotLoad"));
    },
    write: (document, change, statements = [], options = {}) =>
      use(document, (room) => room.write(change, { statements, ...options })),
    read: (document, reader) => use(document, (room) => room.read(reader)),
    async recheck(matches, roleNow) {
      for (const connection of [...connections].filter(({ who }) => matches(who))) {
        const role = await roleNow(connection.who);
        if (role === undefined) connection.refuse("notAllowed");
        else if (role !== connection.who.role) {
          await use(connection.who.document, (room) => room.changeRole(connection, role)).catch(() => undefined);
        }
      }
    },
    tell(workshop, control) {
      const document = documentName("workshop", workshop);
      for (const connection of connections) if (connection.who.document === document) connection.tell(control);
    },
    async close() {
      isClosing = true;
      for (const connection of connections) connection.pause();
      const rooms = await Promise.all([...entries.values()].map(({ opening }) => opening.catch(() => undefined)));
      await Promise.all(rooms.map((room) => room?.settle()));
      await sendAway();
      for (const room of rooms) room?.dispose();
      entries.clear();
    },
  };

  /** Opens the room if it is not open; everybody who asks meanwhile gets the same one. */
  async function use<T>(document: DocumentName, task: (room: Room) => T | Promise<T>): Promise<T> {
    if (isClosing) throw new AppError("unavailable", "the server is stopping");
    const entry = entries.get(document) ?? begin(document);
    entry.holds += 1;
    try {
      return await task(await entry.opening);
    } finally {
      entry.holds -= 1;
    }
  }

  function begin(document: DocumentName): Entry {
    const entry: Entry = { opening: open(document), room: undefined, holds: 0 };
    entries.set(document, entry);
    entry.opening.then(
      (room) => {
        entry.room = room;
      },
      // A failed load is forgotten, so that the next who comes tries again; it is never an empty room.
      () => entries.delete(document),
    );
    return entry;
  }

  function giveUp(room: Room): void {
    if (entries.get(room.name)?.room === room) entries.delete(room.name);
    room.dispose();
  }

  async function open(document: DocumentName): Promise<Room> {
    try {
      return await Room.open(document, roomParts);
    } catch (cause) {
      parts.log.error({ document, err: cause }, "a document cannot be loaded");
      throw new AppError("unavailable", `${document} cannot be loaded`, { cause });
    }
  }

  function isCrowded({ session, role }: Occupant): boolean {
    const limit = role === "facilitator" ? FACILITATOR_SOCKETS_LIMIT : SOCKETS_LIMIT;
    return [...connections].filter(({ who }) => who.session === session).length >= limit;
  }

  function forget(connection: Connection): void {
    connections.delete(connection);
    if (connections.size === 0) lastLeft?.();
  }

  async function sendAway(): Promise<void> {
    if (connections.size === 0) return;
    const everybodyLeft = new Promise<void>((resolve) => {
      lastLeft = resolve;
    });
    const deadline = setTimeout(() => {
      for (const connection of connections) connection.terminate();
    }, FAREWELL_MS);
    for (const connection of connections) {
      connection.tell({ kind: "restarting", inSeconds: RESTART_SECONDS });
      connection.close("restarting");
    }
    await everybodyLeft;
    clearTimeout(deadline);
  }
}
