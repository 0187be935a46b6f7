// A group's plan, for those who write in the group.

import { AppError } from "@minga/shared/core/appError.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { commitActions, makePlan, reopenAction, reportAction } from "@minga/shared/protocol/http/plans.ts";
import type { Router } from "express";
import { createCounts } from "../auth/counts.ts";
import { commitActions as commit, reopenAction as reopen } from "../commands/plans/commitActions.ts";
import { makePlan as make } from "../commands/plans/makePlan.ts";
import { reportAction as report } from "../commands/plans/reportAction.ts";
import { hasGroup } from "../storage/workshops.ts";
import { type Caller, mustWriteIn } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";

/** How often a group's plan may be made: each time may keep the group's whole work as a version, for good. */
const MAKINGS = { within: 60_000, most: 30 } as const;

export function createPlanRoutes(parts: HttpParts): Router {
  const { router, serve } = createRoutes(parts);
  const makings = createCounts(parts.clock, MAKINGS.within);

  serve(makePlan, async ({ params, body, ...caller }) => {
    const plan = await address(caller, params);
    if (makings(`${plan.workshop}/${plan.group}`) > MAKINGS.most) {
      const retryAfterSeconds = MAKINGS.within / 1000;
      throw new AppError("too-many-attempts", "a plan is made too often", { retryAfterSeconds });
    }
    return make(parts, { ...plan, ...body });
  });

  serve(commitActions, async ({ params, body: { actions }, ...caller }) => {
    await commit(parts, { ...(await address(caller, params)), actions });
    return {};
  });

  serve(reopenAction, async ({ params, body: { reason }, ...caller }) => {
    await reopen(parts, { ...(await address(caller, params)), action: params.action, reason });
    return {};
  });

  serve(reportAction, async ({ params, body, ...caller }) => {
    await report(parts, { ...(await address(caller, params)), action: params.action, ...body });
    return {};
  });

  return router;

  async function address(caller: Caller, { workshop, group }: { workshop: string; group: string }) {
    const { by } = mustWriteIn(caller, { workshop, group });
    if (group !== PLENARY && !(await hasGroup(parts.catalogue, workshop, group))) {
      throw new AppError("group-not-found", `no group ${group}`);
    }
    return { workshop, group, by };
  }
}
