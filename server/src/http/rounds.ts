// Rounds: opened and closed by who runs the workshop, answered by each person alone.

import { AppError } from "@minga/shared/core/appError.ts";
import {
  closeRound,
  dropRound,
  openRound,
  putEntry,
  readEntry,
  readProgress,
  showOnWall,
} from "@minga/shared/protocol/http/rounds.ts";
import type { Router } from "express";
import { createCounts } from "../auth/counts.ts";
import { closeRound as close, dropRound as drop } from "../commands/rounds/closeRound.ts";
import { putEntry as put, readEntry as readOwn } from "../commands/rounds/entry.ts";
import { openRound as open } from "../commands/rounds/openRound.ts";
import { createProgressCrier, readProgress as whoIsDone } from "../commands/rounds/progress.ts";
import { showOnWall as show } from "../commands/rounds/wall.ts";
import { mustBeInside, mustBeMember, mustRun } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";

/** How often one person may put an entry: far above what a finger can do, whatever address they come from. */
const PUTS = { within: 10_000, most: 60 } as const;

export function createRoundRoutes(parts: HttpParts): Router {
  const { router, serve } = createRoutes(parts);
  const puts = createCounts(parts.clock, PUTS.within);
  const announceProgress = createProgressCrier(parts);

  serve(openRound, async ({ params: { workshop }, body, ...caller }) => {
    mustRun(caller, workshop);
    return { id: await open(parts, { workshop, ...body }) };
  });

  serve(closeRound, async ({ params, ...caller }) => {
    mustRun(caller, params.workshop);
    await close(parts, params);
    return {};
  });

  serve(dropRound, async ({ params, ...caller }) => {
    mustRun(caller, params.workshop);
    await drop(parts, params);
    return {};
  });

  serve(readEntry, async ({ params, ...caller }) => {
    const { member } = mustBeMember(caller, params.workshop);
    return readOwn(parts, { ...params, member });
  });

  serve(putEntry, async ({ params, body, ...caller }) => {
    const { member } = mustBeMember(caller, params.workshop);
    if (puts(member) > PUTS.most) {
      const retryAfterSeconds = PUTS.within / 1000;
      throw new AppError("too-many-attempts", "too many entries of one member", { retryAfterSeconds });
    }
    const { revision, dropped, changesProgress } = await put(parts, { ...params, ...body, member });
    if (changesProgress) announceProgress(params);
    return { revision, dropped: [...dropped] };
  });

  serve(readProgress, async ({ params, ...caller }) => {
    mustBeInside(caller, params.workshop);
    return { done: [...(await whoIsDone(parts, params))] };
  });

  serve(showOnWall, async ({ params: { workshop }, body, ...caller }) => {
    mustRun(caller, workshop);
    await show(parts, { workshop, show: body.show });
    return {};
  });

  return router;
}
