// What a board's two views are given by the page around them.

import type { Board } from "@minga/shared/boards/boards.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { Day } from "@minga/shared/core/day.ts";
import type { Role } from "@minga/shared/core/roles.ts";
import type { History } from "@minga/shared/document/history.ts";
import type { VoteStanding } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
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
  /** Every board of the workshop: what was placed on one is ranked on another. */
  readonly boards: ReadonlyMap<BoardId, Board>;
  /** What the group's votes said about its items. */
  readonly votes: ReadonlyMap<ItemId, VoteStanding>;
  /** The item that the address leads to: chosen, in view, and under the keyboard as soon as it is there. */
  readonly focusItem?: ItemId | undefined;
  /** By the server's clock, in the time zone of this device. */
  readonly today: Day;
  /** «¿Qué pasó con esta idea?» */
  readonly onShowLife: (item: ItemId) => void;
  /** «Crear plan de acción»; undefined for those who may not. */
  readonly onMakePlan?: (() => void) | undefined;
  readonly onShowList: () => void;
  readonly onShowBoard: () => void;
  /** Goes to another board of the group: what shall be undone was done there. */
  readonly onGoToBoard: (board: BoardId) => void;
}
