// A name for each request, to find it in the log.

import { createId, type RandomBytes } from "@minga/shared/core/ids.ts";
import type { Request, RequestHandler } from "express";

const ids = new WeakMap<Request, string>();

export function nameRequests({ random }: { readonly random: RandomBytes }): RequestHandler {
  return (request, response, next) => {
    const id = createId(random);
    ids.set(request, id);
    response.set("X-Request-Id", id);
    next();
  };
}

export function requestId(request: Request): string {
  return ids.get(request) ?? "";
}
