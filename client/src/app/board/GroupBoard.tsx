// One group's work on one board, as a surface or as a list.
import type { Board } from "@minga/shared/boards/boards.ts";
import { members, type Role } from "@minga/shared/core/roles.ts";
import type { Group } from "@minga/shared/facilitation/groups.ts";
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { lazy, Suspense, useState } from "react";
import { useStore } from "zustand";
import type { BoardViewProps } from "../../boards/boardView.ts";
import { boardViews } from "../../boards/views.ts";
import { dayAt } from "../../i18n/formatDay.ts";
import { useText } from "../../i18n/useText.ts";
import type { PeopleDirectory } from "../../sync/people.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { ChainQuestion } from "../plan/chainDialogProps.ts";
import type { Go } from "../router/createRouter.ts";
import { useIsLoaded } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import { BoardPending } from "./BoardPending.tsx";
import { promptOf, type Script } from "./boardPlace.ts";
import { EndedBoard } from "./EndedBoard.tsx";
import styles from "./GroupBoard.module.css";
import type { BoardAddress } from "./useBoardAddress.ts";
import type { OpenGroup } from "./useGroupDocument.ts";

interface Props {
  readonly opened: OpenGroup;
  readonly board: Board;
  readonly boardId: string;
  readonly boards: ReadonlyMap<string, Board>;
  readonly votes: BoardViewProps["votes"];
  readonly workshop: OpenWorkshop;
  readonly membership: Membership;
  readonly groupId: string;
  readonly group: Group | undefined;
  readonly script: Script;
  readonly address: BoardAddress;
  readonly member: string;
  readonly role: Role;
  readonly people: PeopleDirectory["people"];
  readonly startsWriting: boolean;
  /** Where to come in again, should the board end. */
  readonly entrance: string;
  readonly go: Go;
}

/** Loaded when somebody asks. */
const ChainDialogs = lazy(async () => ({ default: (await import("../plan/ChainDialogs.tsx")).ChainDialogs }));

export function GroupBoard(props: Props) {
  const { opened, board, boardId, boards, votes, group, script, address, member, role, people, entrance } = props;
  const text = useText();
  const [question, ask] = useState<ChainQuestion>();
  const { document, history } = opened;
  const status = useStore(document.status);
  const said = useStore(document.role);
  const isLoaded = useIsLoaded(document);
  if (status.kind === "ended") return <EndedBoard reason={status.code} entrance={entrance} />;
  if (!isLoaded) return <BoardPending />;
  const { stage, prompt } = promptOf(script, { board, boardId, group });
  const stageLabel =
    stage === "" || stage === board.title
      ? board.title
      : text("page.board.stageAndBoard", { stage, board: board.title });
  const View = boardViews[board.kind][address.view === "lista" ? "List" : "Canvas"];
  const known = said ?? role;
  return (
    <div className={styles["board"]}>
      {status.kind === "storage-full" && <ErrorNotice sentence={text("page.storageFull")} />}
      <div className={styles["view"]}>
        <Suspense fallback={<BoardPending />}>
          <View
            key={boardId}
            {...{ document, history, boardId, board, boards, votes, prompt, stageLabel, people }}
            me={{ member, role: known }}
            canWrite={members.includes(known)}
            startsWriting={props.startsWriting}
            focusItem={address.idea}
            today={dayAt(document.serverNow())}
            onShowLife={(item) => ask({ kind: "life", item })}
            onMakePlan={members.includes(known) ? () => ask({ kind: "make", board: boardId }) : undefined}
            onShowList={() => address.choose({ vista: "lista" })}
            onShowBoard={() => address.choose({ vista: "tablero" })}
            onGoToBoard={(tablero) => address.choose({ tablero })}
          />
        </Suspense>
      </div>
      {question && (
        <Suspense fallback={null}>
          <ChainDialogs
            {...{ question, document, people }}
            workshop={props.workshop}
            membership={props.membership}
            group={props.groupId}
            go={props.go}
            onClose={() => ask(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
