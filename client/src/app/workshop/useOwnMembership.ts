// Who this device is in one workshop.
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import type { SessionStore } from "../../sync/session.ts";
import { useSession } from "../entry/useSession.ts";

export type OwnMembership =
  | { readonly kind: "reading" }
  /** Nobody yet: let in at most, without a name; `isFacilitator` says where to send them. */
  | { readonly kind: "none"; readonly isFacilitator: boolean }
  | { readonly kind: "member"; readonly membership: Membership; readonly isFacilitator: boolean }
  | { readonly kind: "offline" };

export function useOwnMembership(session: SessionStore, workshop: string): OwnMembership {
  const state = useSession(session);
  if (state.kind !== "known") return state;
  const isFacilitator = state.session.facilitator !== undefined;
  const membership = state.session.memberships.find((one) => one.workshop === workshop);
  return membership ? { kind: "member", membership, isFacilitator } : { kind: "none", isFacilitator };
}
