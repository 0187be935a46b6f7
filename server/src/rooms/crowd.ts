// Everyone in a room: each is told its role and that the server lives, whoever does not answer is given up, and all can
// be sent away at once.
import { encodeInfo, type Info } from "@minga/shared/protocol/messages.ts";
import type { Connection } from "./connection.ts";

export interface Crowd {
  readonly connections: ReadonlySet<Connection>;
  add(connection: Connection): void;
  delete(connection: Connection): void;
  inform(connection: Connection): void;
  informAll(): void;
  /** Everybody begins anew, from what is stored. */
  sendAway(): void;
  close(): void;
}

export function createCrowd(parts: {
  /** The server speaks at least this often. */
  readonly keepAliveMs: number;
  /** What is true of the room now, for everyone alike. */
  readonly info: () => Omit<Info, "role">;
}): Crowd {
  const connections = new Set<Connection>();
  let timer: NodeJS.Timeout | undefined;

  return {
    connections,
    add(connection) {
      connections.add(connection);
      timer ??= setInterval(keepAlive, parts.keepAliveMs);
    },
    delete(connection) {
      connections.delete(connection);
      if (connections.size === 0) stop();
    },
    inform,
    informAll,
    sendAway() {
      informAll();
      for (const connection of connections) connection.close("cannotLoad");
    },
    close: stop,
  };

  function inform(connection: Connection): void {
    connection.send(encodeInfo({ ...parts.info(), role: connection.who.role }));
  }

  function informAll(): void {
    for (const connection of connections) inform(connection);
  }

  function keepAlive(): void {
    informAll();
    for (const connection of connections) connection.checkAlive();
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }
}
