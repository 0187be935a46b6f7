// A name for each request, to find it in the log; and the line that says how it went.

import { createId, type RandomBytes } from "@minga/shared/core/ids.ts";
import type { Request, RequestHandler } from "express";
import type { Log } from "../log.ts";

const ids = new WeakMap<Request, string>();

interface Parts {
  readonly random: RandomBytes;
  readonly clock: () => number;
  readonly log: Pick<Log, "info">;
}

/** Addresses hold ids and no names, and secrets never travel in them; bodies are not noted at all. */
export function nameRequests({ random, clock, log }: Parts): RequestHandler {
  return (request, response, next) => {
    const id = createId(random);
    const { method, path } = request;
    const began = clock();
    ids.set(request, id);
    response.on("finish", () => {
      log.info({ request: id, method, path, status: response.statusCode, tookMs: clock() - began }, "answered");
    });
    response.set("X-Request-Id", id);
    next();
  };
}

export function requestId(request: Request): string {
  return ids.get(request) ?? "";
}
