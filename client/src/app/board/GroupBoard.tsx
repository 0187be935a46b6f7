// One group's work on one board, as a surface or as a list.
import type { Board } from "@minga/shared/boards/boards.ts";
import { members, type Role } from "@minga/shared/core/roles.ts";
import type { Group } from "@minga/shared/facilitation/groups.ts";
import { Suspense } from "react";
import { useStore } from "zustand";
import type { BoardViewProps } from "../../boards/boardView.ts";
import { boardViews } from "../../boards/views.ts";
import { dayAt } from "../../i18n/formatDay.ts";
import { useText } from "../../i18n/useText.ts";
import type { PeopleDirectory } from "../../sync/people.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useIsLoaded } from "../workshop/useSharedDocument.ts";
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
  readonly group: Group | undefined;
  readonly script: Script;
  readonly address: BoardAddress;
  readonly member: string;
  readonly role: Role;
  readonly people: PeopleDirectory["people"];
  readonly startsWriting: boolean;
  /** Where to come in again, should the board end. */
  readonly entrance: string;
}

export function GroupBoard(props: Props) {
  const { opened, board, boardId, boards, votes, group, script, address, member, role, people, entrance } = props;
  const text = useText();
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
            onShowLife={(idea) => address.choose({ idea })}
            onShowList={() => address.choose({ vista: "lista" })}
            onShowBoard={() => address.choose({ vista: "tablero" })}
            onGoToBoard={(tablero) => address.choose({ tablero })}
          />
        </Suspense>
      </div>
    </div>
  );
}
