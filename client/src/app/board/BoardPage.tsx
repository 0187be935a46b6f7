// The board: who one is decides whether one gets in; then the workshop is opened and the room shown.
import { useEffect } from "react";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import { PageShell } from "../../ui/PageShell.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { FailureNotice } from "../asking/FailureNotice.tsx";
import { signInAddress } from "../entry/signInAddress.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { EndedPage } from "../workshop/EndedPage.tsx";
import { type OwnMembership, useOwnMembership } from "../workshop/useOwnMembership.ts";
import { useWorkshop } from "../workshop/useWorkshop.ts";
import { BoardRoom, type BoardRoomProps } from "./BoardRoom.tsx";

export function BoardPage({ params: { workshop: id }, query, go, session, heading }: PageProps<"board">) {
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
    return <Opening failure={{ code: "offline" }} onAgain={() => void session.refresh()} />;
  }
  if (workshop === undefined || membership === undefined) return <Opening />;
  return <Room {...{ workshop, membership, query, go, heading }} />;
}

function Room(props: Omit<BoardRoomProps, "entrance">) {
  const { workshop, membership } = props;
  const ended = useStore(workshop.document.status, (status) => (status.kind === "ended" ? status.code : undefined));
  const entrance =
    membership.role === "facilitator"
      ? signInAddress(addressOf("board", { workshop: workshop.id }))
      : addressOf("enter");
  if (ended !== undefined) return <EndedPage reason={ended} entrance={entrance} />;
  return workshop.isLoaded ? <BoardRoom {...props} entrance={entrance} /> : <Opening />;
}

/** Where someone has to go first who cannot be shown the board yet; undefined for those who can. */
function doorFor(own: OwnMembership, workshop: string): string | undefined {
  if (own.kind === "none") return own.isFacilitator ? addressOf("workshops") : addressOf("enter");
  if (own.kind !== "member") return undefined;
  if (own.membership.role === "viewer" && own.membership.member === undefined) return addressOf("wall", { workshop });
  return own.membership.member === undefined ? addressOf("seat", { workshop }) : undefined;
}

interface OpeningProps {
  readonly failure?: { readonly code: "offline" };
  readonly onAgain?: () => void;
}

function Opening({ failure, onAgain }: OpeningProps) {
  const text = useText();
  return (
    <PageShell bar={<TopBar home={addressOf("home")} />}>
      <PageTitle title={text("page.board.label")} />
      {failure ? <FailureNotice failure={failure} onAgain={onAgain} /> : <Skeleton count={1} heightPx={360} />}
    </PageShell>
  );
}
