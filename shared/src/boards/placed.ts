// What lies on a board, whatever its kind: each kind reads the same tables and says where things lie.
import type { Box } from "../core/geometry.ts";
import type { ItemId } from "../items/item.ts";
import type { Item } from "../items/kinds.ts";
import type { Link } from "../items/links.ts";
import type { Board } from "./boards.ts";
import type { BoardId, Placement } from "./placement.ts";

export interface PlacedItem {
  readonly id: ItemId;
  readonly item: Item;
  readonly box: Box;
  /** The part of the template it is in: a section, a quadrant, a lane. */
  readonly region: string | undefined;
  readonly z: number;
  /** What it lies in and moves with, if anything: a note in its theme. */
  readonly within?: ItemId;
}

/** All that a layout may depend on; tables hold what is on other boards, too. */
export interface BoardContent {
  readonly board: BoardId;
  readonly declared: Board;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly links: ReadonlyMap<string, Link>;
}
