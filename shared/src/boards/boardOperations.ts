// What facilitators do to the list of boards. A board is declared once and every group has it at once.
import type * as Y from "yjs";
import { inOrder } from "../document/inOrder.ts";
import { orderKeyAt } from "../document/orderKeys.ts";
import { deleteRecord, readRecord, readTable, setValue } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import { type Board, boards } from "./boards.ts";
import type { BoardId } from "./placement.ts";

/** Longest title of a board, in UTF-16 units. */
export const BOARD_TITLE_LIMIT = 120;

export interface NewBoard extends Omit<Board, "order"> {
  readonly id: BoardId;
}

/** Adds a board after all others. */
export function addBoard(doc: Y.Doc, { id, title, ...board }: NewBoard): void {
  transact(doc, () => {
    const list = inOrder(readTable(doc, boards));
    setValue(doc, boards, id, {
      ...board,
      title: title.slice(0, BOARD_TITLE_LIMIT),
      order: orderKeyAt(list, list.length),
    });
  });
}

/** Gives a board another title. */
export function renameBoard(doc: Y.Doc, id: BoardId, title: string): void {
  transact(doc, () => {
    const board = readRecord(doc, boards, id);
    if (board !== undefined) setValue(doc, boards, id, { ...board, title: title.slice(0, BOARD_TITLE_LIMIT) });
  });
}

/** Takes a board off the list and returns it, for `restoreBoard`. What groups made on it stays in their documents. */
export function removeBoard(doc: Y.Doc, id: BoardId): Board | undefined {
  return transact(doc, () => {
    const board = readRecord(doc, boards, id);
    deleteRecord(doc, boards, id);
    return board;
  });
}

/** Puts a removed board back, unless somebody else has. */
export function restoreBoard(doc: Y.Doc, id: BoardId, board: Board): void {
  transact(doc, () => {
    if (!doc.getMap(boards.name).has(id)) setValue(doc, boards, id, { ...board });
  });
}
