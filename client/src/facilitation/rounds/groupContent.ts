// What a round is about, as this device knows it: the items of a group and which of them lie on the round's board.
import { type BoardId, placements, readPlacementKey } from "@minga/shared/boards/placement.ts";
import { observeTable } from "@minga/shared/document/observe.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { items as itemTable } from "@minga/shared/items/items.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { SharedDocument } from "../../sync/sharedDocument.ts";

export interface GroupContent {
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly placed: ReadonlySet<ItemId>;
  /** False while nothing has arrived: then nobody can say that something is gone. */
  readonly isLoaded: boolean;
}

export function useGroupContent(document: Pick<SharedDocument, "doc" | "loaded">, board: BoardId): GroupContent {
  const views = useMemo(
    () => ({ items: observeTable(document.doc, itemTable), placements: observeTable(document.doc, placements) }),
    [document],
  );
  useEffect(
    () => () => {
      views.items.destroy();
      views.placements.destroy();
    },
    [views],
  );
  const items = useSyncExternalStore(views.items.subscribe, views.items.get);
  const places = useSyncExternalStore(views.placements.subscribe, views.placements.get);
  const [loaded, setLoaded] = useState<typeof document>();
  useEffect(() => {
    let isWanted = true;
    void document.loaded.then(() => isWanted && setLoaded(document));
    return () => {
      isWanted = false;
    };
  }, [document]);
  const isLoaded = loaded === document;
  return useMemo(() => {
    const keys = [...places.keys()].map(readPlacementKey);
    const placed = new Set(keys.filter((key) => key.board === board).map(({ item }) => item));
    return { items, placed, isLoaded };
  }, [items, places, board, isLoaded]);
}
