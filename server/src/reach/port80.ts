// A second way in on port 80, where the system allows it, so that nobody has to type a port.
import type { Server } from "node:http";
import { createServer } from "node:net";

const PLAIN_PORT = 80;

export interface Port80 {
  readonly answers: boolean;
  /** Stops taking new connections; those that came in belong to the server like all others. */
  close(): void;
}

/**
 * Hands whoever calls at port 80 to the server, whose requests, upgrades and closing are then the same for both ports.
 * Without the right to that port, or with somebody else on it, the server goes without: no error.
 */
export function listenOnPort80(
  server: Server,
  { host, port = PLAIN_PORT }: { readonly host: string | undefined; readonly port?: number },
): Promise<Port80> {
  return new Promise((resolve) => {
    // As an HTTP server makes its own sockets: a client may finish its sentence and still wait for the answer.
    const door = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit("connection", socket));
    door.once("error", () => resolve({ answers: false, close: () => undefined }));
    door.listen({ port, ...(host !== undefined && { host }) }, () => {
      resolve({ answers: true, close: () => door.close() });
    });
  });
}

/**
 * Whether to try at all: not under TLS, not where a proxy stands in front, not on a port that was left to chance, and
 * not where only this machine may call.
 */
export function wantsPort80(config: {
  readonly port: number;
  readonly host: string | undefined;
  readonly secure: boolean;
  readonly behindProxy: boolean;
}): boolean {
  const { port, host, secure, behindProxy } = config;
  return port !== 0 && port !== PLAIN_PORT && !secure && !behindProxy && !isLoopback(host);
}

/** Whether a server that listens there can be reached from this machine alone. */
export function isLoopback(host: string | undefined): boolean {
  return host === "localhost" || host === "::1" || host?.startsWith("127.") === true;
}
