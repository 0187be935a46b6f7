// The items of one board as they lie: kept up to date with the document, indexed for pointer and painting.

import type { Board } from "@minga/shared/boards/boards.ts";
import type { BoardContent, PlacedItem } from "@minga/shared/boards/placed.ts";
import { type BoardId, placements } from "@minga/shared/boards/placement.ts";
import type { Box, Point } from "@minga/shared/core/geometry.ts";
import { observeTable } from "@minga/shared/document/observe.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import type * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { SpatialIndex } from "./spatialIndex.ts";

/** Bottom first. What did not change is the same object as before. */
export type Placed = ReadonlyMap<ItemId, PlacedItem>;

export interface Scene {
  readonly placed: StoreApi<Placed>;
  /** What the layout was made from: also the items that have no place here. Changes together with `placed`. */
  readonly content: () => BoardContent;
  readonly declared: StoreApi<Board>;
  /** Items that touch the box, bottom first. */
  readonly inBox: (box: Box) => readonly PlacedItem[];
  /** The topmost item under a point. */
  readonly at: (point: Point) => PlacedItem | undefined;
  /** Lays everything out again: the fonts came, or the template changed. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

interface Parts {
  readonly doc: Y.Doc;
  readonly board: BoardId;
  readonly declared: Board;
  readonly layOut: (content: BoardContent) => readonly PlacedItem[];
  /** Finds items by where they lie; a view that nobody points at needs none, and finds nothing. */
  readonly index?: SpatialIndex;
}

export function createScene({ doc, board, declared: first, layOut, index }: Parts): Scene {
  const tables = {
    items: observeTable(doc, items),
    placements: observeTable(doc, placements),
    links: observeTable(doc, links),
  };
  const declared = createStore<Board>()(() => first);
  const placed = createStore<Placed>()(() => new Map());
  let content: BoardContent = read();
  let isStale = false;

  function read(): BoardContent {
    return {
      board,
      declared: declared.getState(),
      items: tables.items.get(),
      placements: tables.placements.get(),
      links: tables.links.get(),
    };
  }
  function refresh(): void {
    isStale = false;
    content = read();
    const next = withOldIdentity(layOut(content), placed.getState());
    index?.update(new Map([...next].map(([id, { box }]) => [id, box])));
    placed.setState(next, true);
  }
  const markStale = (): void => {
    isStale = true;
  };
  // Several tables change in one transaction; the layout waits for its end.
  const afterTransaction = (): void => {
    if (isStale) refresh();
  };
  for (const table of Object.values(tables)) table.subscribe(markStale);
  doc.on("afterTransaction", afterTransaction);
  declared.subscribe(refresh);
  refresh();

  const placedOf = (id: string | undefined): PlacedItem | undefined =>
    id === undefined ? undefined : placed.getState().get(id);

  return {
    placed,
    content: () => content,
    declared,
    inBox: (box) => (index?.search(box) ?? []).flatMap((id) => placedOf(id) ?? []),
    at: (point) => placedOf(index?.at(point)),
    refresh,
    destroy() {
      doc.off("afterTransaction", afterTransaction);
      for (const table of Object.values(tables)) table.destroy();
    },
  };
}

function withOldIdentity(list: readonly PlacedItem[], old: Placed): Placed {
  const next = new Map<ItemId, PlacedItem>();
  for (const placed of list) {
    const before = old.get(placed.id);
    next.set(placed.id, before !== undefined && isSame(before, placed) ? before : placed);
  }
  return next;
}

function isSame(a: PlacedItem, b: PlacedItem): boolean {
  return (
    a.item === b.item &&
    a.region === b.region &&
    a.z === b.z &&
    a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height
  );
}
