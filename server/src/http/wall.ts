// What the join page on the wall shows.

import { readWall } from "@minga/shared/protocol/http/workshops.ts";
import type { Router } from "express";
import { mustBeInside } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";
import { viewWorkshop } from "./workshopView.ts";

export function createWallRoutes(parts: HttpParts): Router {
  const { reach } = parts;
  const { router, serve } = createRoutes(parts);

  serve(readWall, async ({ params: { workshop }, ...caller }) => {
    mustBeInside(caller, workshop);
    const { title, place, door, code, joinSecret } = await viewWorkshop(parts, workshop);
    const chosen = reach.chosen();
    const typed = reach.addresses().find(({ url }) => url === chosen)?.typed ?? chosen;
    return {
      title,
      place,
      door,
      code,
      joinAddress: typed,
      joinUrl: door === "open" ? `${chosen}/entrar#${joinSecret}` : "",
    };
  });

  return router;
}
