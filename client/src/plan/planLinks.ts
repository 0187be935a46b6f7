// Where the steps of a path lead. The page knows the addresses; what shows the path does not.
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { ActionId } from "@minga/shared/plan/actions.ts";

export interface PlanLinks {
  /** A board with the item chosen on it; without an item, the board. */
  readonly board: (board: BoardId, item?: ItemId) => string;
  /** The result of a closed round. */
  readonly round: (round: string) => string;
  readonly action: (action: ActionId) => string;
}
