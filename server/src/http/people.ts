// The directory of a workshop: the only place where ids have names.

import { AppError } from "@minga/shared/core/appError.ts";
import { readPeople, renewReturnCode } from "@minga/shared/protocol/http/workshops.ts";
import type { Router } from "express";
import { renewReturnCode as renew } from "../commands/seats.ts";
import { findMember, listPeople } from "../storage/members.ts";
import { mustBeInside, mustRun } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";

export function createPeopleRoutes(parts: HttpParts): Router {
  const { catalogue } = parts;
  const { router, serve } = createRoutes(parts);

  serve(readPeople, async ({ params: { workshop }, ...caller }) => {
    mustBeInside(caller, workshop);
    return { people: await listPeople(catalogue, workshop) };
  });

  serve(renewReturnCode, async ({ params: { workshop, member: id }, ...caller }) => {
    mustRun(caller, workshop);
    const member = await findMember(catalogue, { workshop, member: id });
    if (member?.role !== "participant") throw new AppError("member-not-found", `no participant ${id} in ${workshop}`);
    return { returnCode: await renew(parts, member) };
  });

  return router;
}
