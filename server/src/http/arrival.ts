// «¿Se puede entrar?»: for facilitators, and for whoever sits at the machine that serves.
import { AppError } from "@minga/shared/core/appError.ts";
import { chooseAddress, readArrival } from "@minga/shared/protocol/http/arrival.ts";
import type { Router } from "express";
import { keepSetting } from "../storage/settings.ts";
import { mustBeFacilitator } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { type Asked, createRoutes } from "./serve.ts";

export function createArrivalRoutes(parts: HttpParts): Router {
  const { reach, catalogue } = parts;
  const { router, serve } = createRoutes(parts);

  serve(readArrival, async (asked) => {
    if (!isHere(asked)) mustBeFacilitator(asked);
    return reach.report();
  });

  serve(chooseAddress, async (asked) => {
    if (!isHere(asked)) mustBeFacilitator(asked);
    const { url } = asked.body;
    if (!reach.choose(url)) throw new AppError("malformed", "the address chosen is none of this machine's");
    await keepSetting(catalogue, { key: "join-address", value: url });
    return reach.report();
  });

  return router;

  /** A proxy on this machine that nobody told us of would make everyone look as if they sat here. */
  function isHere({ address, request }: Pick<Asked<string, unknown>, "address" | "request">): boolean {
    return reach.isHere({ ip: address }) && request.headers["x-forwarded-for"] === undefined;
  }
}
