// Where what is prioritised here is scheduled: the first roadmap after this board, or else the first of all.
import type { Board } from "@minga/shared/boards/boards.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";

/** Undefined in a workshop without a roadmap. */
export function roadmapAfter(board: Board, boards: ReadonlyMap<BoardId, Board>): BoardId | undefined {
  const roadmaps = inOrder(boards).filter(({ horizon }) => horizon !== undefined);
  return (roadmaps.find(({ order }) => order > board.order) ?? roadmaps[0])?.id;
}
