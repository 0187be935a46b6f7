// Preparing a workshop: script, groups, boards and the way in. Everything is written into the live workshop as it is
// typed, so that two facilitators see the same and a room that has begun follows.
import { readWorkshop, type Workshop } from "@minga/shared/protocol/http/workshops.ts";
import { ArrowRight } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { needsSignIn } from "../../ui/failure.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useAnswer } from "../asking/useAnswer.ts";
import { signInAddress } from "../entry/signInAddress.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { EndedPage } from "../workshop/EndedPage.tsx";
import { SyncStatusBadge } from "../workshop/SyncStatusBadge.tsx";
import { useOwnMembership } from "../workshop/useOwnMembership.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import { type OpenWorkshop, useWorkshop } from "../workshop/useWorkshop.ts";
import { FacilitatorBar } from "../workshops/FacilitatorBar.tsx";
import { BoardList } from "./BoardList.tsx";
import { DoorPanel } from "./DoorPanel.tsx";
import { GroupList } from "./GroupList.tsx";
import { MetaFields } from "./MetaFields.tsx";
import { PeopleList } from "./PeopleList.tsx";
import styles from "./PreparePage.module.css";
import { StageList } from "./StageList.tsx";

export function PreparePage({ params: { workshop: id }, go, session, heading }: PageProps<"prepare">) {
  const text = useText();
  const own = useOwnMembership(session, id);
  const { answer, ask, show } = useAnswer(id, () => call(readWorkshop, { params: { workshop: id } }));
  const member = own.kind === "member" ? own.membership.member : undefined;
  const memberName = own.kind === "member" ? own.membership.name : undefined;
  const workshop = useWorkshop(member === undefined ? undefined : { workshop: id, member, memberName });
  const entrance = signInAddress(addressOf("prepare", { workshop: id }));
  const mustSignIn = (answer.kind === "failed" && needsSignIn(answer)) || (own.kind === "none" && !own.isFacilitator);
  useEffect(() => {
    if (mustSignIn) go(entrance, { replace: true });
  }, [go, mustSignIn, entrance]);

  if (answer.kind === "here" && workshop?.isLoaded) {
    return (
      <Prepare
        workshop={workshop}
        facts={answer.value}
        onFacts={show}
        entrance={entrance}
        {...{ go, session, heading }}
      />
    );
  }
  return (
    <PageShell
      bar={<FacilitatorBar session={session} go={go} />}
      title={text("workshops.prepare")}
      headingRef={heading}
    >
      {answer.kind === "failed" && !mustSignIn ? (
        <FailureNotice failure={answer} onAgain={ask} />
      ) : (
        <Skeleton count={3} heightPx={120} />
      )}
    </PageShell>
  );
}

interface Props extends Pick<PageProps, "go" | "session" | "heading"> {
  readonly workshop: OpenWorkshop;
  /** What the catalogue knows and the document does not: code, door, secrets. */
  readonly facts: Workshop;
  readonly onFacts: (facts: Workshop) => void;
  readonly entrance: string;
}

function Prepare({ workshop, facts, onFacts, entrance, go, session, heading }: Props) {
  const text = useText();
  const status = useStore(workshop.document.status);
  const title = useTable(workshop.tables.meta).get("title") || facts.title;
  if (status.kind === "ended") return <EndedPage reason={status.code} entrance={entrance} />;
  return (
    <PageShell
      bar={
        <FacilitatorBar session={session} go={go}>
          <SyncStatusBadge document={workshop.document} />
        </FacilitatorBar>
      }
      title={title}
      headingRef={heading}
      action={
        <LinkButton kind="primary" href={addressOf("board", { workshop: workshop.id })}>
          {text("prepare.open")}
          <ArrowRight aria-hidden="true" className={styles["arrow"]} />
        </LinkButton>
      }
    >
      <PageTitle title={text("prepare.title", { workshop: title })} />
      {status.kind === "storage-full" && <ErrorNotice sentence={text("page.storageFull")} />}
      <div className={styles["columns"]}>
        <StageList workshop={workshop} />
        <div className={styles["side"]}>
          <DoorPanel workshop={facts} onChanged={onFacts} />
          <GroupList workshop={workshop} />
          <BoardList workshop={workshop} />
          <MetaFields workshop={workshop} />
          <PeopleList workshop={workshop} />
        </div>
      </div>
    </PageShell>
  );
}
