// What is done to items on whatever board they lie. Each is one transaction and one undo step; calls inside a
// transaction join it. Items that someone deleted in the meantime are skipped.
import type * as Y from "yjs";
import { deleteRecord, liveMap, liveText, readRecord } from "../document/table.ts";
import { replaceText } from "../document/textEdit.ts";
import { transact } from "../document/transact.ts";
import type { NoteColor } from "../items/colors.ts";
import type { ItemId } from "../items/item.ts";
import { items } from "../items/items.ts";
import { textLimits } from "../items/kinds.ts";
import { links, readLinkKey } from "../items/links.ts";
import { type BoardId, placementKey, placements, readPlacementKey } from "./placement.ts";

export function colorItems(doc: Y.Doc, ids: Iterable<ItemId>, color: NoteColor): void {
  transact(doc, () => {
    for (const id of ids) liveMap(doc, items, id)?.set("color", color);
  });
}

/** Makes the text say this, changing only what differs, and no longer than its kind may be. */
export function setText(doc: Y.Doc, id: ItemId, text: string): void {
  const kind = readRecord(doc, items, id)?.kind;
  const live = liveText(doc, items, { key: id, field: "text" });
  if (kind === undefined || live === undefined) return;
  transact(doc, () => replaceText(live, text.slice(0, textLimits[kind])));
}

/** Takes items off one board. They stay what they are, and wait in its tray. */
export function takeOff(doc: Y.Doc, board: BoardId, ids: Iterable<ItemId>): void {
  transact(doc, () => {
    for (const id of ids) deleteRecord(doc, placements, placementKey(board, id));
  });
}

/**
 * Deletes items with every placement they have on any board, and what they were made from. What was made from them
 * keeps its link: it may say so, and undoing brings the item back under it.
 */
export function deleteItems(doc: Y.Doc, ids: Iterable<ItemId>): void {
  const gone = new Set(ids);
  transact(doc, () => {
    for (const id of gone) deleteRecord(doc, items, id);
    for (const key of [...doc.getMap(placements.name).keys()]) {
      if (gone.has(readPlacementKey(key).item)) deleteRecord(doc, placements, key);
    }
    for (const key of [...doc.getMap(links.name).keys()]) {
      if (gone.has(readLinkKey(key)?.from ?? "")) deleteRecord(doc, links, key);
    }
  });
}
