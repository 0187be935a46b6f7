// Opening and closing the door, and changing its lock.

import { createId } from "@minga/shared/core/ids.ts";
import { renewCode, setDoor } from "@minga/shared/protocol/http/workshops.ts";
import { createCode, JOIN_CODE_LENGTH } from "@minga/shared/protocol/joinCode.ts";
import type { Router } from "express";
import { createQrSecret } from "../auth/secrets.ts";
import { addLink, revokeLinks } from "../storage/links.ts";
import { setDoorState } from "../storage/workshops.ts";
import { mustRun } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";
import { viewWorkshop } from "./workshopView.ts";

export function createDoorRoutes(parts: HttpParts): Router {
  const { store, catalogue, clock, random } = parts;
  const { router, serve } = createRoutes(parts);

  serve(setDoor, async ({ params: { workshop }, body: { door }, ...caller }) => {
    mustRun(caller, workshop);
    await store.commit({ updates: [], statements: [setDoorState(catalogue, workshop, door)] });
    return viewWorkshop(parts, workshop);
  });

  serve(renewCode, async ({ params: { workshop }, ...caller }) => {
    mustRun(caller, workshop);
    const link = { workshop, role: "participant" } as const;
    await store.commit({
      updates: [],
      statements: [
        revokeLinks(catalogue, { workshop, kinds: ["code", "join"], at: clock() }),
        addLink(catalogue, {
          ...link,
          id: createId(random),
          kind: "code",
          secret: createCode(random, JOIN_CODE_LENGTH),
        }),
        addLink(catalogue, { ...link, id: createId(random), kind: "join", secret: createQrSecret(random) }),
      ],
    });
    return viewWorkshop(parts, workshop);
  });

  return router;
}
