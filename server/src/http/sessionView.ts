// A session as its own device sees it.
import type { Session } from "@minga/shared/protocol/http/session.ts";
import type { Access, Pass } from "../auth/access.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import { hasFacilitator } from "../storage/facilitators.ts";

interface Parts {
  readonly catalogue: Catalogue;
  readonly clock: () => number;
}

export async function viewSession({ catalogue, clock }: Parts, access: Access | undefined): Promise<Session> {
  return {
    ...(access?.facilitator && { facilitator: access.facilitator }),
    memberships: [...(access?.passes ?? [])].map(viewPass),
    firstRun: !(access?.facilitator || (await hasFacilitator(catalogue))),
    serverTime: clock(),
  };
}

export function viewPass({ workshop, member, name, group, role }: Pass): Session["memberships"][number] {
  return {
    workshop,
    ...(member !== undefined && { member }),
    ...(name !== undefined && { name }),
    ...(group !== undefined && { group }),
    role,
  };
}
