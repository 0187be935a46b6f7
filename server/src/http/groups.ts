// Groups of a workshop, made and removed by who runs it.

import { addGroup, removeGroup } from "@minga/shared/protocol/http/workshops.ts";
import type { Router } from "express";
import { addGroup as add, removeGroup as remove } from "../commands/groups.ts";
import { mustRun } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";

export function createGroupRoutes(parts: HttpParts): Router {
  const { router, serve } = createRoutes(parts);

  serve(addGroup, async ({ params: { workshop }, body, ...caller }) => {
    mustRun(caller, workshop);
    return { id: await add(parts, { workshop, ...body }) };
  });

  serve(removeGroup, async ({ params: { workshop, group }, ...caller }) => {
    mustRun(caller, workshop);
    await remove(parts, { workshop, group });
    return {};
  });

  return router;
}
