// All that answers over HTTP, in order: who is asked and how, the pages, the resources, and what to say when it fails.

import { AppError } from "@minga/shared/core/appError.ts";
import { BODY_LIMIT_BYTES } from "@minga/shared/protocol/limits.ts";
import express, { type Express } from "express";
import { createArrivalRoutes } from "./arrival.ts";
import type { Assets } from "./assets.ts";
import { createDoorRoutes } from "./door.ts";
import { createFirstRunRoutes } from "./firstRun.ts";
import { createGroupRoutes } from "./groups.ts";
import { guardHost, guardWrites } from "./guard.ts";
import { createHealthRoutes } from "./health.ts";
import { createLinkRoutes } from "./links.ts";
import { servePages } from "./pages.ts";
import type { HttpParts } from "./parts.ts";
import { createPeopleRoutes } from "./people.ts";
import { createPlanRoutes } from "./plans.ts";
import { answerErrors } from "./problems.ts";
import { createReportPage, createReportRoutes } from "./reports.ts";
import { nameRequests } from "./requestId.ts";
import { createRoundRoutes } from "./rounds.ts";
import { createSeatRoutes } from "./seats.ts";
import { refuseFeatures, securityHeaders } from "./security.ts";
import { createSessionRoutes } from "./session.ts";
import { createStageRoutes } from "./stage.ts";
import { createWallRoutes } from "./wall.ts";
import { createWorkshopRoutes } from "./workshops.ts";

/** One line a resource. */
const resources = [
  createSessionRoutes,
  createFirstRunRoutes,
  createLinkRoutes,
  createSeatRoutes,
  createWorkshopRoutes,
  createDoorRoutes,
  createGroupRoutes,
  createStageRoutes,
  createPeopleRoutes,
  createPlanRoutes,
  createRoundRoutes,
  createWallRoutes,
  createReportRoutes,
  createArrivalRoutes,
] as const;

interface Settings {
  readonly secure: boolean;
  readonly trustedProxies: readonly string[];
  readonly assets: Assets;
}

export function createHttp(parts: HttpParts, { secure, trustedProxies, assets }: Settings): Express {
  const app = express();
  app.disable("x-powered-by").disable("etag");
  app.set("trust proxy", trustedProxies.length > 0 ? [...trustedProxies] : false);

  app.use(nameRequests(parts));
  // Whoever watches the process asks by whatever address it knows.
  app.use(createHealthRoutes());
  app.use(guardHost(parts), securityHeaders({ secure }), refuseFeatures);
  app.use((request, _, next) => {
    parts.reach.see(request);
    next();
  });
  app.use(createReportPage(parts));
  app.use(servePages({ assets, text: parts.text }));

  app.use("/api", (_, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  app.use(guardWrites(parts), express.json({ limit: BODY_LIMIT_BYTES, strict: true }));
  for (const create of resources) app.use(create(parts));
  app.use((request) => {
    throw new AppError("unknown-route", `nothing at ${request.method} ${request.path}`);
  });
  app.use(answerErrors(parts));
  return app;
}
