// The frame around a board: where one is, how far the room has come, who is here, whether it is saved.
import { LIVE_KEY } from "@minga/shared/facilitation/live.ts";
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { StageStrip } from "../../ui/StageStrip.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { readReturnCode } from "../join/returnCodes.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import styles from "./BoardRoom.module.css";
import { BoardRounds } from "./BoardRounds.tsx";
import { chooseBoard, chooseGroup, criterionOf, readScript, visitable } from "./boardPlace.ts";
import { GroupBoard } from "./GroupBoard.tsx";
import { NextStage } from "./NextStage.tsx";
import { PlaceMenu } from "./PlaceMenu.tsx";
import { ReturnCodeLine } from "./ReturnCodeLine.tsx";
import { RoomMenu } from "./RoomMenu.tsx";
import { useBoardAddress } from "./useBoardAddress.ts";
import { useGroupDocument } from "./useGroupDocument.ts";
import { useRounds } from "./useRounds.ts";
import { useStageNews } from "./useStageNews.ts";
import { useStageProgress } from "./useStageProgress.ts";
import { useVotes } from "./useVotes.ts";
import { Whereabouts } from "./Whereabouts.tsx";

export interface BoardRoomProps extends Pick<PageProps, "query" | "go" | "heading"> {
  readonly workshop: OpenWorkshop;
  readonly membership: Membership;
  /** Where to come in again, should a document end. */
  readonly entrance: string;
}

export function BoardRoom({ workshop, membership, entrance, query, go, heading }: BoardRoomProps) {
  const text = useText();
  const { tables } = workshop;
  const meta = useTable(tables.meta);
  const stages = useTable(tables.stages);
  const boards = useTable(tables.boards);
  const groups = useTable(tables.groups);
  const people = useTable(tables.people);
  const live = useTable(tables.live).get(LIVE_KEY);
  const address = useBoardAddress({ workshop: workshop.id, query, go });

  const [hasJustComeIn] = useState(() => readReturnCode(workshop.id)?.seen === false);
  const me = people.get(membership.member ?? "");
  const role = me?.role ?? membership.role;
  const isFacilitator = role === "facilitator";
  const script = readScript(stages, live?.stage);
  const own = me?.group ?? membership.group;
  const groupId = chooseGroup(script, { groups, wanted: address.group, own, isFacilitator });
  const boardId = chooseBoard(script, { boards, wanted: address.board });
  const group = groupId === undefined ? undefined : groups.get(groupId);
  const board = boardId === undefined ? undefined : boards.get(boardId);
  const mayVisit = visitable(script, { groups, groupId, own, isFacilitator });
  const progress = useStageProgress(script.stages[script.current], live?.stageSince, workshop.document);
  useStageNews(script, { address, group: groupId, board: boardId });
  const votes = useVotes(tables, groupId);
  const opened = useGroupDocument({ workshop: workshop.id, group: groupId, membership });
  const rounds = useRounds(tables, { groupId, boardId, isFacilitator, asked: address.round });

  const groupName = groupId !== undefined && group === undefined ? text("page.board.plenary") : (group?.name ?? "");
  const place = [groupName, group?.topic ?? ""].filter((part) => part !== "").join(" · ");
  const workshopTitle = [meta.get("title") ?? "", meta.get("place") ?? ""].filter((part) => part !== "").join(" · ");
  const next = isFacilitator && <NextStage workshop={workshop.id} {...{ script, address }} />;
  return (
    <div className={styles["room"]}>
      <PageTitle title={text("page.board.title", { group: place, workshop: meta.get("title") ?? "" })} />
      <TopBar
        home={addressOf(isFacilitator ? "workshops" : "home")}
        place={
          <PlaceMenu
            title={place || workshopTitle}
            subtitle={place ? workshopTitle : ""}
            {...{ groups: mayVisit, boards, groupId, boardId, address }}
          />
        }
        stages={
          <StageStrip
            stages={script.stages.map(({ id, title }) => ({ id, name: title }))}
            currentId={live?.stage}
            progress={progress}
          />
        }
      >
        {rounds.mayOpen && (
          <span className={styles["next"]}>
            <Button kind="quiet" onClick={() => rounds.onView("setup")}>
              {text("page.board.openVote")}
            </Button>
          </span>
        )}
        {next && <span className={styles["next"]}>{next}</span>}
        {opened && (
          <span className={styles["whereabouts"]}>
            <Whereabouts document={opened.document} people={workshop.people} me={membership.member} />
          </span>
        )}
        <RoomMenu {...{ workshop: workshop.id, script, groupId, isFacilitator, rounds, address, go }} />
      </TopBar>
      {opened && (
        <section className={styles["line"]} aria-label={text("page.board.whereabouts")}>
          <Whereabouts document={opened.document} people={workshop.people} me={membership.member} />
        </section>
      )}
      <ReturnCodeLine workshop={workshop.id} member={membership.member} />
      <BoardRounds
        {...{ ...rounds, workshop: workshop.id, groups, boards, groupId, boardId }}
        document={workshop.document}
        groupDocument={opened?.document}
        people={workshop.people}
        wall={live?.wall}
        me={{ member: role === "viewer" ? undefined : membership.member, group: own, isFacilitator }}
        criterion={criterionOf(script)}
        onGoToGroup={(grupo) => address.choose({ grupo })}
      />
      <main className={styles["main"]}>
        <h1 ref={heading} tabIndex={-1} className={styles["heading"]}>
          <VisuallyHidden>{text("page.board.title", { group: place, workshop: board?.title ?? "" })}</VisuallyHidden>
        </h1>
        <div className={styles["work"]}>
          {opened && board !== undefined && boardId !== undefined ? (
            <GroupBoard
              {...{ opened, board, boardId, boards, group, script, address, role, entrance, votes }}
              {...{ workshop, membership, groupId: groupId ?? "", go }}
              member={membership.member ?? ""}
              people={workshop.people}
              startsWriting={hasJustComeIn && query.size === 0}
            />
          ) : (
            <Nothing
              workshop={workshop.id}
              isFacilitator={isFacilitator}
              reason={groupId === undefined ? "noGroup" : "none"}
            />
          )}
        </div>
        <div ref={rounds.setDock} className={styles["dock"]} />
      </main>
    </div>
  );
}

interface NothingProps {
  readonly workshop: string;
  readonly isFacilitator: boolean;
  readonly reason: "noGroup" | "none";
}

function Nothing({ workshop, isFacilitator, reason }: NothingProps) {
  const text = useText();
  return (
    <div className={styles["nothing"]}>
      {isFacilitator ? (
        <EmptyState
          sentence={text("page.board.noneFacilitator")}
          action={<LinkButton href={addressOf("prepare", { workshop })}>{text("page.board.toPrepare")}</LinkButton>}
        />
      ) : (
        <EmptyState sentence={text(`page.board.${reason}`)} />
      )}
    </div>
  );
}
