// The socket that browsers knock at, over plain HTTP or TLS, and why it cannot be had.
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Config } from "./config.ts";
import { StartProblem } from "./startProblem.ts";

/** Speaks TLS itself where it was given a certificate. Throws a StartProblem for one that cannot be used. */
export function createWebServer({ tls }: Pick<Config, "tls">, listener: RequestListener): Server {
  if (!tls) return createServer(listener);
  const read = (file: string): Buffer => {
    try {
      return readFileSync(file);
    } catch (cause) {
      throw new StartProblem("server.problem.certificateUnreadable", { file }, { cause });
    }
  };
  const files = { cert: read(tls.certificate), key: read(tls.key) };
  try {
    return createTlsServer(files, listener);
  } catch (cause) {
    throw new StartProblem("server.problem.certificateUnreadable", { file: tls.certificate }, { cause });
  }
}

/** Resolves with the port. Rejects with a StartProblem where it cannot be had. */
export function listen(server: Server, { port, host }: Pick<Config, "port" | "host">): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenProblem(error, { port, host })));
    server.listen({ port, ...(host !== undefined && { host }) }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function listenProblem(error: NodeJS.ErrnoException, { port, host }: { port: number; host: string | undefined }) {
  if (error.code === "EADDRINUSE") return new StartProblem("server.problem.portInUse", { port }, { cause: error });
  if (error.code === "EACCES") return new StartProblem("server.problem.portNotAllowed", { port }, { cause: error });
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new StartProblem("server.problem.hostNotHere", { host: host ?? "" }, { cause: error });
  }
  return error;
}
