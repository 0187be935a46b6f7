// What a group has made and what was thought of it, as plain tables: from these every link of the chain can be read.
import type { Board } from "../boards/boards.ts";
import { type BoardId, type Placement, placementKey } from "../boards/placement.ts";
import { byOrder } from "../core/order.ts";
import type { VoteResult } from "../facilitation/rounds/vote/vote.ts";
import type { GroupOrPlenary, Round, RoundId } from "../facilitation/rounds.ts";
import type { ItemId } from "../items/item.ts";
import type { Item, ItemKind } from "../items/kinds.ts";
import type { Link } from "../items/links.ts";

export interface Chain {
  readonly group: GroupOrPlenary;
  /** Of the workshop, as their tables are read. */
  readonly boards: ReadonlyMap<BoardId, Board>;
  readonly rounds: ReadonlyMap<RoundId, Round>;
  readonly results: ReadonlyMap<string, VoteResult>;
  /** Of the group. */
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly links: ReadonlyMap<string, Link>;
}

export interface PlacedOn {
  readonly board: BoardId;
  readonly declared: Board;
  readonly placement: Placement;
}

/** Where an item lies on boards of one kind, in the boards' order; boards that are gone do not count. */
export function placesOf(
  { boards, placements }: Pick<Chain, "boards" | "placements">,
  item: ItemId,
  kind: "notes" | "matrix" | "roadmap",
): readonly PlacedOn[] {
  return [...boards]
    .map(([id, declared]) => ({ id, order: declared.order, declared }))
    .sort(byOrder)
    .flatMap(({ id, declared }) => {
      const placement = placements.get(placementKey(id, item));
      return placement !== undefined && kindOf(declared) === kind ? [{ board: id, declared, placement }] : [];
    });
}

/** As a name among names: a kind that this version does not have is on no board, and that is all. */
function kindOf({ kind }: Board): string {
  return kind;
}

/** The title of the part of a board in which something lies; empty where the board has no such part. */
export function regionTitle({ declared, placement }: PlacedOn): string {
  return declared.regions.find(({ id }) => id === placement.region)?.title ?? "";
}

/** What leads from the item or to it is only followed as far as both ends are there and of the kind that they should be. */
export function itemOf<K extends ItemKind>(
  { items }: Pick<Chain, "items">,
  id: ItemId | undefined,
  kind: K,
): Extract<Item, { readonly kind: K }> | undefined {
  const item = id === undefined ? undefined : items.get(id);
  return item?.kind === kind ? (item as Extract<Item, { readonly kind: K }>) : undefined;
}
