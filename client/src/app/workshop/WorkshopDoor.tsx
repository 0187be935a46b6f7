// Opens a workshop for whoever has a place in it; everyone else is led to where they get one.
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../../sync/session.ts";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { signInAddress } from "../entry/signInAddress.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { Go } from "../router/createRouter.ts";
import { addressOf } from "../router/routes.ts";
import { EndedPage } from "./EndedPage.tsx";
import { type OwnMembership, useOwnMembership } from "./useOwnMembership.ts";
import { type OpenWorkshop, useWorkshop } from "./useWorkshop.ts";

/** What someone who is in has. */
export interface Inside {
  readonly workshop: OpenWorkshop;
  readonly membership: Membership;
  /** Where to come in again, should a document end. */
  readonly entrance: string;
}

interface Props {
  readonly id: string;
  readonly session: SessionStore;
  readonly go: Go;
  /** Of the page, while it is being opened. */
  readonly title: string;
  /** Where a facilitator wants to be after signing in again. */
  readonly here: string;
  readonly children: (inside: Inside) => ReactNode;
}

export function WorkshopDoor({ id, session, go, title, here, children }: Props) {
  const own = useOwnMembership(session, id);
  const elsewhere = doorFor(own, id);
  useEffect(() => {
    if (elsewhere !== undefined) go(elsewhere, { replace: true });
  }, [go, elsewhere]);
  const membership = own.kind === "member" ? own.membership : undefined;
  const workshop = useWorkshop(
    elsewhere !== undefined || membership === undefined
      ? undefined
      : { workshop: id, member: membership.member, memberName: membership.name },
  );
  if (own.kind === "offline") {
    return <Opening title={title} failure={{ code: "offline" }} onAgain={() => void session.refresh()} />;
  }
  if (workshop === undefined || membership === undefined) return <Opening title={title} />;
  const entrance = membership.role === "facilitator" ? signInAddress(here) : addressOf("enter");
  return (
    <Open workshop={workshop} {...{ entrance, title }}>
      {() => children({ workshop, membership, entrance })}
    </Open>
  );
}

interface OpenProps extends Pick<Inside, "workshop" | "entrance"> {
  readonly title: string;
  readonly children: () => ReactNode;
}

function Open({ workshop, entrance, title, children }: OpenProps) {
  const ended = useStore(workshop.document.status, (status) => (status.kind === "ended" ? status.code : undefined));
  if (ended !== undefined) return <EndedPage reason={ended} entrance={entrance} />;
  return workshop.isLoaded ? children() : <Opening title={title} />;
}

/** Where someone has to go first who cannot be shown the workshop yet; undefined for those who can. */
function doorFor(own: OwnMembership, workshop: string): string | undefined {
  if (own.kind === "none") return own.isFacilitator ? addressOf("workshops") : addressOf("enter");
  if (own.kind !== "member") return undefined;
  if (own.membership.role === "viewer" && own.membership.member === undefined) return addressOf("wall", { workshop });
  return own.membership.member === undefined ? addressOf("seat", { workshop }) : undefined;
}

interface OpeningProps {
  readonly title: string;
  readonly failure?: { readonly code: "offline" };
  readonly onAgain?: () => void;
}

function Opening({ title, failure, onAgain }: OpeningProps) {
  return (
    <PageShell bar={<TopBar home={addressOf("home")} />}>
      <PageTitle title={title} />
      {failure ? <FailureNotice failure={failure} onAgain={onAgain} /> : <Skeleton count={1} heightPx={360} />}
    </PageShell>
  );
}
