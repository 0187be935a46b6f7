// The stage that the room is in.

import { goToStage } from "@minga/shared/protocol/http/workshops.ts";
import type { Router } from "express";
import { goToStage as go } from "../commands/stage.ts";
import { mustRun } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";

export function createStageRoutes(parts: HttpParts): Router {
  const { router, serve } = createRoutes(parts);

  serve(goToStage, async ({ params: { workshop }, body: { stage, from }, ...caller }) => {
    mustRun(caller, workshop);
    await go(parts, { workshop, stage, from });
    return {};
  });

  return router;
}
