// A facilitator's workshops: the list, one of them, a new one.

import { listWorkshops, makeWorkshop, readWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import type { Router } from "express";
import { makeWorkshop as make } from "../commands/makeWorkshop.ts";
import { mustBeFacilitator, mustRun } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";
import { viewWorkshop } from "./workshopView.ts";

export function createWorkshopRoutes(parts: HttpParts): Router {
  const { router, serve } = createRoutes(parts);

  serve(listWorkshops, async (caller) => {
    mustBeFacilitator(caller);
    const workshops = await Promise.all((caller.access?.owned ?? []).map((id) => viewWorkshop(parts, id)));
    return { workshops: workshops.sort((a, b) => b.createdAt - a.createdAt) };
  });

  serve(readWorkshop, async ({ params: { workshop }, ...caller }) => {
    mustRun(caller, workshop);
    return viewWorkshop(parts, workshop);
  });

  serve(makeWorkshop, async ({ body, ...caller }) => {
    const facilitator = mustBeFacilitator(caller);
    return viewWorkshop(parts, await make(parts, { ...body, facilitator }));
  });

  return router;
}
