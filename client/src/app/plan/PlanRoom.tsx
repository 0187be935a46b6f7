// One group's plan, or those of all groups together: finds out whose, opens them, and frames what is shown of them.
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { EndedBoard } from "../board/EndedBoard.tsx";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { SyncStatusBadge } from "../workshop/SyncStatusBadge.tsx";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { Inside } from "../workshop/WorkshopDoor.tsx";
import { type GroupChoice, PlanBar } from "./PlanBar.tsx";
import { PlanDesk } from "./PlanDesk.tsx";
import styles from "./PlanRoom.module.css";
import { planPlace } from "./planPlace.ts";
import { ALL_GROUPS, usePlanAddress } from "./usePlanAddress.ts";
import { usePlans } from "./usePlans.ts";

interface Props extends Inside, Pick<PageProps, "query" | "go" | "heading"> {}

export function PlanRoom({ workshop, membership, entrance, query, go, heading }: Props) {
  const text = useText();
  const { tables } = workshop;
  const meta = useTable(tables.meta);
  const groups = useTable(tables.groups);
  const me = useTable(tables.people).get(membership.member ?? "");
  const address = usePlanAddress({ workshop: workshop.id, query, go });
  const role = me?.role ?? membership.role;
  const isFacilitator = role === "facilitator";
  const own = me?.group ?? membership.group;
  const place = planPlace({ groups, wanted: address.group, own, isFacilitator });
  const { open, plans } = usePlans({ workshop: workshop.id, groups: place.groups, membership });

  const nameOf = (id: string): string => {
    if (id === ALL_GROUPS) return text("plan.allGroups");
    const group = groups.get(id);
    if (id === PLENARY || group === undefined) return text("page.board.plenary");
    return [group.name, group.topic].filter((part) => part !== "").join(" · ");
  };
  const choice = (id: string): GroupChoice => ({ id, name: nameOf(id) });
  const shown = place.shown === undefined ? { id: "", name: "" } : choice(place.shown);
  const choices = isFacilitator
    ? [ALL_GROUPS, ...planPlace({ groups, wanted: ALL_GROUPS, own, isFacilitator }).groups].map(choice)
    : [];
  const document = place.isAll ? undefined : open?.documentOf(shown.id);
  const title = [meta.get("title") ?? "", meta.get("place") ?? ""].filter((part) => part !== "").join(" · ");
  const hasArrived = open !== undefined && plans.length === place.groups.length;
  return (
    <div className={styles["room"]}>
      <PageTitle title={text("plan.pageTitle", { group: shown.name || title })} />
      <a href="#content" className={styles["skip"]}>
        {text("common.skip")}
      </a>
      <PlanBar
        workshop={workshop.id}
        workshopTitle={title}
        home={addressOf(isFacilitator ? "workshops" : "home")}
        {...{ shown, choices }}
        isAll={place.isAll}
        document={document ?? workshop.document}
        onChoose={(grupo) => go(addressOf("plan", { workshop: workshop.id }, { grupo }))}
      />
      <section className={styles["saved"]} aria-label={text("plan.saved")}>
        <SyncStatusBadge document={document ?? workshop.document} />
      </section>
      {hasArrived && place.shown !== undefined ? (
        <PlanDesk
          key={place.shown}
          {...{ workshop, membership, role, address, plans, heading, document, entrance }}
          title={place.isAll ? text("plan.consolidated") : shown.name}
          isAll={place.isAll}
        />
      ) : (
        <main id="content" tabIndex={-1} className={styles["pending"]}>
          <h1 ref={heading} tabIndex={-1}>
            {text("plan.title")}
          </h1>
          {place.shown === undefined ? (
            <EmptyState sentence={text("page.board.noGroup")} />
          ) : (
            <Pending document={document ?? workshop.document} entrance={entrance} />
          )}
        </main>
      )}
    </div>
  );
}

interface PendingProps {
  readonly document: SharedDocument;
  readonly entrance: string;
}

function Pending({ document, entrance }: PendingProps) {
  const status = useStore(document.status);
  if (status.kind === "ended") return <EndedBoard reason={status.code} entrance={entrance} />;
  if (status.kind === "offline") return <FailureNotice failure={{ code: "offline" }} />;
  return <Skeleton count={5} heightPx={58} />;
}
