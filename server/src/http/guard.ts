// Who may ask at all: by a name that is ours, and, for what changes something, from a page that is ours.

import { AppError } from "@minga/shared/core/appError.ts";
import type { RequestHandler } from "express";
import type { OriginPolicy } from "../auth/origin.ts";
import type { Text } from "../texts.ts";

interface Parts {
  readonly origins: OriginPolicy;
  readonly text: Text;
}

/** Anybody's name can point to this machine; only under our own are there cookies to steal. */
export function guardHost({ origins, text }: Parts): RequestHandler {
  return (request, response, next) => {
    const { host } = request.headers;
    if (origins.isAllowedHost(host)) return next();
    if (request.path.startsWith("/api/")) throw new AppError("wrong-origin", `the host ${host} is none of ours`);
    // No page of ours can be shown under this name, so the sentence stands alone.
    response
      .status(403)
      .type("text/plain")
      .send(`${text("server.wrongHost", { host: host ?? "" })}\n`);
  };
}

/** The header is one that no page elsewhere can send without asking first, and nobody answers that question. */
export function guardWrites({ origins }: Pick<Parts, "origins">): RequestHandler {
  return (request, _, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    const { origin, host } = request.headers;
    if (!origins.isOwnOrigin(origin, host)) throw new AppError("wrong-origin", `a write from ${origin} to ${host}`);
    if (request.headers["x-minga"] !== "1") throw new AppError("wrong-origin", "a write without X-Minga");
    next();
  };
}
