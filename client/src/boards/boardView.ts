// What a board's two views are given by the page around them.

import type { Board } from "@minga/shared/boards/boards.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { Role } from "@minga/shared/core/roles.ts";
import type { History } from "@minga/shared/document/history.ts";
import type { StoreApi } from "zustand/vanilla";
import type { PersonName } from "../sync/people.ts";
import type { SharedDocument } from "../sync/sharedDocument.ts";

export interface BoardViewProps {
  readonly document: SharedDocument;
  /** This device's steps in the document: made by the page, so that they outlive a change of board or view. */
  readonly history: History;
  readonly boardId: BoardId;
  readonly board: Board;
  /** The question of the stage; lies on the board. */
  readonly prompt: string;
  /** The small line above the question: «Ideas · lluvia de ideas». */
  readonly stageLabel: string;
  readonly me: { readonly member: string; readonly role: Role };
  readonly people: StoreApi<ReadonlyMap<string, PersonName>>;
  readonly canWrite: boolean;
  /** Someone who has just come in: the list opens with the box for a new note, so that the first one takes no search. */
  readonly startsWriting: boolean;
  readonly onShowList: () => void;
  readonly onShowBoard: () => void;
  /** Goes to another board of the group: what shall be undone was done there. */
  readonly onGoToBoard: (board: BoardId) => void;
}
