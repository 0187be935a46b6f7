// Who this device is in one workshop.
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../../sync/session.ts";

export type OwnMembership =
  | { readonly kind: "reading" }
  /** Nobody yet: let in at most, without a name; `isFacilitator` says where to send them. */
  | { readonly kind: "none"; readonly isFacilitator: boolean }
  | { readonly kind: "member"; readonly membership: Membership; readonly isFacilitator: boolean }
  | { readonly kind: "offline" };

/** What an earlier page was told may lack the seat just taken or the workshop just made: nobody is sent away by it. */
export function useOwnMembership(session: SessionStore, workshop: string): OwnMembership {
  const state = useStore(session.state);
  const [askedFor, setAskedFor] = useState<string>();
  useEffect(() => {
    void session.refresh().then(() => setAskedFor(workshop));
  }, [session, workshop]);
  if (state.kind !== "known") return state;
  const isFacilitator = state.session.facilitator !== undefined;
  const membership = state.session.memberships.find((one) => one.workshop === workshop);
  if (membership) return { kind: "member", membership, isFacilitator };
  return askedFor === workshop ? { kind: "none", isFacilitator } : { kind: "reading" };
}
