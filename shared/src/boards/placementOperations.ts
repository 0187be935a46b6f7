// What every kind of board does with the places of items on it.
import type * as Y from "yjs";
import { deleteRecord } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import type { ItemId } from "../items/item.ts";
import { type BoardId, placementKey, placements } from "./placement.ts";

/** Takes items off one board: back to its tray. They stay what they are, and where they are on other boards. */
export function takeOff(doc: Y.Doc, board: BoardId, ids: Iterable<ItemId>): void {
  transact(doc, () => {
    for (const id of ids) deleteRecord(doc, placements, placementKey(board, id));
  });
}
