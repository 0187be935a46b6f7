// The one exchange for everything that lets in: a secret that was scanned, or the code on the wall.

import { AppError } from "@minga/shared/core/appError.ts";
import { openCode, openLink } from "@minga/shared/protocol/http/join.ts";
import { JOIN_CODE_LENGTH, readCode } from "@minga/shared/protocol/joinCode.ts";
import type { Router } from "express";
import { type Access, passFor } from "../auth/access.ts";
import type { Grant } from "../auth/sessions.ts";
import { countUse, type FoundLink, findLink } from "../storage/links.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";

export function createLinkRoutes(parts: HttpParts): Router {
  const { store, catalogue, sessions, cookies, rooms } = parts;
  const { router, serve } = createRoutes(parts);

  serve(openLink, async ({ body: { secret }, ...caller }) => {
    const kinds = ["join", "projector", "facilitator"] as const;
    return enter(await findLink(catalogue, { secret, kinds }), caller);
  });

  serve(openCode, async ({ body: { code: typed }, ...caller }) => {
    // What cannot be a code takes the same way and the same time as one that nobody has.
    const secret = readCode(typed, JOIN_CODE_LENGTH) ?? "";
    const link = await findLink(catalogue, { secret, kinds: ["code"] });
    return enter(link?.revoked ? undefined : link, caller);
  });

  return router;

  async function enter(link: FoundLink | undefined, { access, address, setCookie }: Caller) {
    if (!link || (isForPeople(link) && link.door === "closed")) throw await refused(address);
    if (link.revoked) throw new AppError("link-expired", `link ${link.id} was revoked`);
    const { workshop } = link;
    const opened = { kind: openedKind(link), workshop };
    const grant = grantOf(link, access);
    if (!grant) return opened;
    const issued = sessions.issue(access, grant);
    await store.commit({ updates: [], statements: [...issued.statements, countUse(catalogue, link.id)] });
    if (access) await rooms.recheck((who) => who.session === access.session, parts.roleNow);
    setCookie(cookies.hold(issued.secret));
    return opened;
  }

  /** One answer for no such code and for a closed door, after the same work; guessing makes it slower. */
  async function refused(address: string): Promise<AppError> {
    await parts.wait(parts.slowdown.failed(address));
    return new AppError("unknown-or-closed", "no such link, or a closed door");
  }
}

interface Caller {
  readonly access: Access | undefined;
  readonly address: string;
  readonly setCookie: (header: string) => void;
}

function isForPeople({ kind }: FoundLink): boolean {
  return kind === "code" || kind === "join";
}

function openedKind({ kind }: FoundLink): "join" | "projector" | "facilitator" {
  return kind === "projector" || kind === "facilitator" ? kind : "join";
}

/** What the link adds to what the caller has; undefined where that is nothing. */
function grantOf({ workshop, role, facilitator }: FoundLink, access: Access | undefined): Grant | undefined {
  if (facilitator !== undefined) return access?.facilitator?.id === facilitator ? undefined : { facilitator };
  const pass = passFor(access, workshop);
  // Nobody loses a seat by scanning the wall once more, or by opening the projector's address on the same device.
  const isEnough = access?.owned.includes(workshop) || pass?.member !== undefined || pass?.role === role;
  return isEnough ? undefined : { pass: { workshop, role } };
}
